import type { TextKey, Texts } from '#texts/texts.ts';
import type { Params } from '#texts/phrase.ts';
import type { Words } from './words.ts';

/** A text of the interface, marked where the page's language has none and an English one stands in. */
export function say(texts: Texts, key: TextKey, params?: Params): Words {
  return spoken(texts, texts.t(key, params));
}

/** The label of a value of a vocabulary, marked likewise. */
export function sayLabel(texts: Texts, vocabulary: string, value: string | number): Words {
  return spoken(texts, texts.label(vocabulary, value));
}

function spoken(texts: Texts, text: string): Words {
  return texts.fallback ? { text, lang: texts.textLang } : { text };
}
