import type { Event, Project, RecordedResult } from '#content/nodes.ts';
import { recordAddress } from './addresses.ts';
import type { Entry, EntryFact } from './entry.ts';
import type { Enclosing } from './enclosures.ts';
import { present } from './fact.ts';
import { resultView } from './result.ts';
import { sayLabel } from './say.ts';
import type { Site } from './site.ts';
import { eventTitle, projectTitle } from './title.ts';
import { words, type Words } from './words.ts';

/** What a result is called. */
export const resultTitle = ({ index, of }: RecordedResult, lang: string): Words =>
  words<Enclosing['data']>(of, lang, (data) => data.results?.[index]?.title)!;

/** A result in a list of results of many projects: date, what it is, in which languages and form, whose it is. */
export function resultEntry(site: Site, result: RecordedResult, lang: string): Entry {
  const texts = site.texts(lang);
  const { data, index, of } = result;
  const view = resultView(
    { graph: site.graph, texts, file: of.file },
    data,
    resultTitle(result, lang),
    words<Enclosing['data']>(of, lang, (record) => record.results?.[index]?.summary),
  );
  return {
    ...(data.date !== undefined && { when: texts.date(data.date) }),
    title: view.title,
    ...(view.href !== undefined && { href: view.href }),
    ...(view.summary && { text: view.summary }),
    meta: present<EntryFact>([
      view.type,
      ...view.meta.filter(({ datetime }) => datetime === undefined).map(({ text }) => ({ text })),
      data.access === undefined || data.access === 'public'
        ? undefined
        : sayLabel(texts, 'access', data.access),
      ...ownersOf(site, result, lang),
    ]),
  };
}

/** The event and the project that it came of, each with the place on its page where it is told of; and their time, where it has no date. */
function ownersOf(site: Site, { data, event, project, of }: RecordedResult, lang: string): EntryFact[] {
  const at = (node: Event | Project) =>
    recordAddress(lang, node.kind, node.id) + (node === of ? '#Results' : '');
  const when =
    data.date === undefined ? site.texts(lang).period(of.period?.start, of.period?.end) : undefined;
  return present<EntryFact>([
    event && { ...eventTitle(site, event, lang), href: at(event) },
    project && { ...projectTitle(project, lang), href: at(project) },
    when === undefined ? undefined : { text: when },
  ]);
}
