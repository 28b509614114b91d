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
  const written = [node.lang, ...node.translations.keys(), ...node.bodies.keys()];
  return written.some((tag) => (languages.includes(tag) ? tag : languages[0]) === lang);
}
