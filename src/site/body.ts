import type { RecordNode } from '#content/nodes.ts';
import { say } from './say.ts';
import type { Site } from './site.ts';
import type { Words } from './words.ts';

/** The prose of a record for one page. */
export interface BodyView {
  readonly html: string;
  /** Where it isn't the page's. */
  readonly lang?: string;
  /** That it is in another language while the rest of the record is in the page's. */
  readonly notice?: Words;
}
export function bodyView(site: Site, node: RecordNode, lang: string): BodyView | undefined {
  return undefined;
}
