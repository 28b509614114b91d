import type { DeepPartial, RecordNode, Translations } from '#content/nodes.ts';

/** A text with the language that it is in, where that isn't the page's. */
export interface Words {
  readonly text: string;
  readonly lang?: string;
}

/** Anything whose texts may be translated. */
export interface Translated<Data> {
  readonly lang: string;
  readonly data: Data;
  readonly translations: Translations<Data>;
}

/**
 * A text of a record in the page's language, else in the record's own, marked as such.
 * `pick` names the field; it gets a translation, which has holes, or the record's data.
 */
export function words<Data>(
  node: Translated<Data>,
  lang: string,
  pick: (data: DeepPartial<Data>) => string | undefined,
): Words | undefined {
  const translation = node.translations.get(lang);
  const translated = translation && pick(translation);
  if (translated !== undefined) return { text: translated };
  const own = pick(node.data as DeepPartial<Data>);
  if (own === undefined) return undefined;
  return node.lang === lang ? { text: own } : { text: own, lang: node.lang };
}

/** Whether a page in this language shows the record in another one: nothing of it is written in the page's. */
export function isForeign(node: RecordNode, lang: string): boolean {
  return node.lang !== lang && !node.translations.has(lang) && !node.bodies.has(lang);
}
