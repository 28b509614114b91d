import { sheetOf, type Sheet } from '../sheet.ts';
import type { Texts } from '#texts/texts.ts';
import type { Network } from './network.ts';

/** Tables of the network that are published as files, by what their addresses end in. */
export const networkSheets = ['partners', 'pairs'] as const;

export type NetworkSheet = (typeof networkSheets)[number];

/** Who worked with whom as files for reuse: the partners, and every two of them that worked together. */
export function networkSheet(texts: Texts, { pairs, partners }: Network, name: NetworkSheet): Sheet {
  if (name === 'partners')
    return sheetOf(partners, {
      id: ({ partner }) => partner?.id,
      name: (one) => one.name,
      country: ({ country }) => country,
      country_name: ({ country }) => (country === undefined ? undefined : texts.country(country)),
      town: ({ town }) => town,
      projects: ({ projects }) => projects,
      events: ({ events }) => events,
      worked_with: ({ others }) => others,
      first_year: ({ first }) => first,
      last_year: ({ last }) => last,
    });
  return sheetOf(pairs, {
    id: ({ a }) => partners[a]!.partner?.id,
    name: ({ a }) => partners[a]!.name,
    other_id: ({ b }) => partners[b]!.partner?.id,
    other_name: ({ b }) => partners[b]!.name,
    projects: ({ projects }) => projects,
    events: ({ events }) => events,
  });
}
