import type { RecordNode } from '#content/nodes.ts';
import { say } from './say.ts';
import type { Site } from './site.ts';
import { isForeign, type Words } from './words.ts';

/** The prose of a record for one page. */
export interface BodyView {
  readonly html: string;
  /** Where it isn't the page's. */
  readonly lang?: string;
  /** That it is in another language, while the rest of the record is in the page's. */
  readonly notice?: Words;
}

/** The prose of a record in the page's language, else in the record's own; undefined where there is none. */
export function bodyView(site: Site, node: RecordNode, lang: string): BodyView | undefined {
  const written = node.bodies.has(lang) ? lang : node.lang;
  const body = node.bodies.get(written);
  if (!body) return undefined;
  const { html } = body;
  if (written === lang) return { html };
  const texts = site.texts(lang);
  return {
    html,
    lang: written,
    notice: isForeign(node, lang)
      ? undefined
      : say(texts, 'record.foreign-text', { language: texts.language(written) }),
  };
}
