import { looksLikeAttendanceList, saysNothingOfItself } from '#content/document-names.ts';
import type { Rule } from './rule.ts';

/**
 * Warns of a published result that is titled like a file or like a list of people, whatever its file is called; of a
 * file's own name the reader tells.
 */
export const resultTitles: Rule = ({ projects, events }, locate) =>
  [...projects.values(), ...events.values()].flatMap((record) =>
    (record.data.results ?? []).flatMap(({ title, file = '', access = 'public' }, index) => {
      if (access !== 'public') return [];
      const name = file.slice(file.lastIndexOf('/') + 1);
      const lists = file !== '' && looksLikeAttendanceList(title) && !looksLikeAttendanceList(name);
      const unnamed = saysNothingOfItself(title) && !saysNothingOfItself(name);
      const code = lists ? 'document-attendance' : unnamed ? 'document-unnamed' : undefined;
      return code ? [{ code, ...locate(record, ['results', index, 'title']), params: { value: title } }] : [];
    }),
  );
