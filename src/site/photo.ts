import type { Graph, PublishedPicture } from '#content/nodes.ts';
import { resolvePath } from '#content/location.ts';
import type { Photo } from '#schema/shapes/photo.ts';
import type { Texts } from '#texts/texts.ts';
import type { Words } from './words.ts';

/** A photo as a page shows it. */
export interface PhotoView {
  readonly src: string;
  readonly srcset: string;
  readonly width: number;
  readonly height: number;
  readonly alt: Words;
  /** The largest that there is. */
  readonly href: string;
  readonly caption?: Words;
  readonly credit?: string;
  readonly date?: { readonly text: string; readonly datetime: string };
}

/** A width in pixels that is enough wherever a photo stands beside text. */
const middling = 960;

/**
 * A photo of the record in `file`; undefined where the photo isn't published or nothing says what is to be seen on it.
 * `alt` and `caption` are its texts in the page's language.
 */
export function photoView(
  { graph, texts, file }: { graph: Graph; texts: Texts; file: string },
  photo: Photo,
  alt: Words | undefined,
  caption: Words | undefined,
): PhotoView | undefined {
  const picture = publishedPicture(graph, file, photo.file);
  const { credit, date } = photo;
  if (!picture || !alt) return undefined;
  return {
    ...sources(picture),
    alt,
    ...(caption && { caption }),
    ...(credit !== undefined && { credit }),
    ...(date !== undefined && { date: { text: texts.date(date), datetime: date } }),
  };
}

/** The picture that a record's path leads to, if it is published. */
export function publishedPicture(graph: Graph, file: string, path: string): PublishedPicture | undefined {
  const found = resolvePath(file, path);
  const published = found === undefined ? undefined : graph.files.get(found);
  return published?.as === 'picture' ? published : undefined;
}

/** What an `img` element needs of a picture but its words. */
export function sources({ width, height, variants }: PublishedPicture) {
  const enough = variants.findIndex((variant) => variant.width >= middling);
  const offered = enough < 0 ? variants : variants.slice(0, enough + 1);
  return {
    src: offered.at(-1)!.href,
    srcset: offered.map((variant) => `${variant.href} ${variant.width}w`).join(', '),
    width,
    height,
    href: variants.at(-1)!.href,
  };
}
