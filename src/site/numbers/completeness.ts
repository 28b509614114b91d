import { say } from '../say.ts';
import type { Site } from '../site.ts';
import type { Statistics } from '../statistics.ts';
import type { Section } from './section.ts';

/** How many records tell what the figures are made of. */
export function completenessSection(
  site: Site,
  lang: string,
  { calledOff, completeness, planned }: Statistics,
): Section {
  const texts = site.texts(lang);
  const vague = completeness.flatMap(({ id, vague }) =>
    vague === undefined || vague === 0
      ? []
      : [
          say(texts, 'numbers.vague', {
            n: vague,
            what: texts.t(`numbers.told.${id}`),
          }),
        ],
  );
  return {
    id: 'Completeness',
    heading: say(texts, 'numbers.completeness'),
    notes: [
      say(texts, 'numbers.completeness.note'),
      ...vague,
      ...(calledOff > 0 ? [say(texts, 'numbers.called-off', { n: calledOff })] : []),
      ...(planned > 0 ? [say(texts, 'numbers.planned', { n: planned })] : []),
    ],
    charts: [],
    table: {
      caption: say(texts, 'numbers.completeness'),
      columns: [say(texts, 'numbers.what'), say(texts, 'numbers.known'), say(texts, 'numbers.of')],
      rows: completeness.map(({ id, known, of }) => ({
        label: say(texts, `numbers.told.${id}`),
        cells: [{ text: texts.number(known), share: known / of }, { text: texts.number(of) }],
      })),
    },
  };
}
