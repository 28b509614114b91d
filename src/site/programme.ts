import type { Project } from '#content/nodes.ts';
import {
  families,
  generationsOf,
  generationsWithAction,
  programme as programmeOf,
  wordingIn,
  type Programme,
  type Wording,
} from '#schema/vocabularies/programmes.ts';
import type { Texts } from '#texts/texts.ts';
import { sayLabel } from './say.ts';
import type { Words } from './words.ts';

/** The full name of a programme's generation, or of a family whose generation isn't known. */
export function programmeName(texts: Texts, id: string): Words {
  return sayLabel(texts, isFamily(id) ? 'family' : 'programme', id);
}

/** The name of a programme for lists, where many stand one under the other. */
export function shortProgrammeName(texts: Texts, id: string): Words {
  return sayLabel(texts, isFamily(id) ? 'family' : 'programmeShort', id);
}

/** What a programme is called for short, where that has words which its full name hasn't: `CERV 2021–2027`. */
export function programmeAbbreviation(texts: Texts, id: string): string | undefined {
  const full = wordsIn(programmeName(texts, id).text);
  const { text: short } = shortProgrammeName(texts, id);
  return wordsIn(short).every((word) => full.includes(word)) ? undefined : short;
}

/** The name of an action; of a family's, as the only generation that has it calls it. */
export function actionName(texts: Texts, programme: string, action: string): Words {
  const generation = generationsWithAction(programme, action)[0]?.id ?? programme;
  return sayLabel(texts, `action.${generation}`, action);
}

/** What a project says of its funding and of its responsibility, in the words of its programme. */
export interface Acknowledgement {
  /** What the emblem shows. */
  readonly emblem: Words;
  readonly statement: Words;
  readonly disclaimer?: Words;
}

/**
 * The acknowledgement that a project's programme prescribes, in the page's language where it is published in it, else
 * in English, marked. Of a family whose generation isn't certain it is given where all generations word it alike.
 */
export function acknowledgement(texts: Texts, project: Project, emblem: Words): Acknowledgement | undefined {
  if (!project.programme) return undefined;
  const generations = candidates(project.programme.value);
  const statement = agreed(generations, texts.lang, (generation) => generation.acknowledgement);
  if (!statement) return undefined;
  const disclaimer = agreed(generations, texts.lang, (generation) => generation.disclaimer);
  return { emblem, statement, ...(disclaimer && { disclaimer }) };
}

const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

function isFamily(id: string): boolean {
  return families.some((family) => family.id === id);
}

function candidates(id: string): Programme[] {
  const known = programmeOf(id);
  return known ? [known] : generationsOf(id);
}

/** The wording that all generations share, marked where it is in another language than the page. */
function agreed(
  generations: readonly Programme[],
  lang: string,
  pick: (generation: Programme) => readonly Wording[],
): Words | undefined {
  const wordings = generations.map((generation) => wordingIn(pick(generation), lang));
  const first = wordings[0];
  if (!first || wordings.some((wording) => wording?.text !== first.text)) return undefined;
  return first.lang === lang ? { text: first.text } : { text: first.text, lang: first.lang };
}
