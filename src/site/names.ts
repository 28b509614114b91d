import { fold } from '#content/fold.ts';
import type { Graph } from '#content/nodes.ts';
import { namesCall, type Name } from './name.ts';
import { plain, wordsIn } from './plain.ts';

/** How many letters a word has that others may be a slip for. */
const shortest = 3;

/**
 * The names of an archive that readers may search for, each once: those of its towns, then the words in those of its
 * partners. What the search page itself says isn’t among them: countries, programmes, topics.
 */
export function archiveNames({ partners, projects, towns }: Graph): Name[] {
  const ofTowns = [...towns.values()].flatMap(({ names }) => names);
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
  return [...new Set([...ofTowns, ...words])].map((name) => {
    const folded = fold(name).replaceAll(' ', '');
    return folded === plain(name) ? name : [name, folded];
  });
}

/** The classic script with them, which the search page loads where nothing was found. */
export const namesScript = (graph: Graph): string => `${namesCall}(${JSON.stringify(archiveNames(graph))})\n`;
