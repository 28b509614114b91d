import type { Texts } from '#texts/texts.ts';
import type { PhotoView } from './photo.ts';
import { say } from './say.ts';
import type { Section } from './section.ts';
import type { Words } from './words.ts';

/** Shows the photos of a page large, one after the other, where scripts run; without, each photo leads to its largest. */
export interface ViewerView {
  /** Which photo of how many is shown; `{n}` and `{total}` are placeholders. */
  readonly position: Words;
  readonly labels: Readonly<Record<'previous' | 'next' | 'close', Words>>;
}

/** The script of a page that has photos. */
export const viewerScript = '/scripts/viewer.js';

/** What the page of a record with these photos needs to show them large; undefined without photos. */
export function viewerView(
  texts: Texts,
  cover: PhotoView | undefined,
  photos: Section<PhotoView> | undefined,
): ViewerView | undefined {
  if (!cover && !photos) return undefined;
  return {
    position: say(texts, 'photos.position', { n: '{n}', total: '{total}' }),
    labels: {
      previous: say(texts, 'photos.previous'),
      next: say(texts, 'photos.next'),
      close: say(texts, 'photos.close'),
    },
  };
}
