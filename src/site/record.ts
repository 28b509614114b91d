import type { RecordNode } from '#content/nodes.ts';
import type { Texts } from '#texts/texts.ts';
import { say } from './say.ts';
import { isForeign, type Words } from './words.ts';

/** One line that says in which language an untranslated record is shown; undefined where it is in the page's. */
export function notice(texts: Texts, node: RecordNode): Words | undefined {
  if (!isForeign(node, texts.lang)) return undefined;
  return say(texts, 'record.foreign', { language: texts.language(node.lang) });
}

/** Where search finds a record: in every language that it is written in; one that the archive doesn't list counts as its first. */
export function isIndexed(node: RecordNode, lang: string, languages: readonly string[]): boolean {
  return indexedIn(node, languages).has(lang);
}

/** In which languages beside one search finds a record. */
export function alsoIndexed(node: RecordNode, lang: string, languages: readonly string[]): string[] {
  const found = indexedIn(node, languages);
  return languages.filter((other) => other !== lang && found.has(other));
}

/** In which languages of the archive search finds a record. */
export function indexedIn(node: RecordNode, languages: readonly string[]): ReadonlySet<string> {
  const written = [node.lang, ...node.translations.keys(), ...node.bodies.keys()];
  return new Set(written.map((tag) => (languages.includes(tag) ? tag : languages[0]!)));
}
