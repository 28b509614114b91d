import { fold } from '#content/fold.ts';
import { namesCall, type Name } from './name.ts';
import { plain, wordsIn } from './plain.ts';
import type { Site } from './site.ts';

/** How many letters a word has that others may be a slip for. */
const shortest = 3;

/**
 * The names of an archive that readers may search for, each once: those of its towns, of its countries in all of its
 * languages, then the words in those of its partners. Programmes and topics aren’t among them: the search page names them.
 */
export function archiveNames({ graph, holdings, texts }: Site): Name[] {
  const { archive, partners, projects, towns } = graph;
  const ofTowns = [...towns.values()].flatMap(({ names }) => names);
  const ofCountries = archive.languages.flatMap((lang) =>
    [...holdings.country.keys()].map((code) => texts(lang).country(code)),
  );
  const ofPartners = [
    ...[...partners.values()].flatMap(({ data, translations }) => [
      data.name,
      data.shortName,
      data.town,
      ...(data.aliases ?? []),
      ...[...translations.values()].map(({ name }) => name),
    ]),
    ...[...projects.values()].flatMap(({ members }) => members.map(({ name }) => name)),
  ];
  const words = ofPartners
    .filter((name) => name !== undefined)
    .flatMap(wordsIn)
    .filter((word) => word.length >= shortest && /\D/.test(word));
  return [...new Set([...ofTowns, ...ofCountries, ...words])].map((name) => {
    const folded = fold(name).replaceAll(' ', '');
    return folded === plain(name) ? name : [name, folded];
  });
}

/** The classic script with them, which the search page loads where nothing was found. */
export const namesScript = (site: Site): string => `${namesCall}(${JSON.stringify(archiveNames(site))})\n`;
