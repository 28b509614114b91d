import { fillBody, type Filling, type ShownPicture } from '#content/body.ts';
import { escapeHtml } from '#content/body/serialize.ts';
import { locate } from '#content/location.ts';
import type { Graph, RecordNode } from '#content/nodes.ts';
import { homeAddress, recordAddress } from './addresses.ts';
import { sources } from './photo.ts';
import { say } from './say.ts';
import type { Site } from './site.ts';
import { isForeign, type Words } from './words.ts';

/** How wide pictures in reading text are shown, as `img` takes it. */
const sizes = '(min-width: 42rem) 36.5rem, 92vw';

/** The prose of a record for one page. */
export interface BodyView {
  /** Safe HTML with the addresses of this page's language. */
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
  if (!body?.html) return undefined;
  const html = fillBody(body.html, filling(site.graph, lang));
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

/** What a body's links and pictures lead to on pages of a language. What isn't published is no link, and no picture. */
function filling(graph: Graph, lang: string): Filling {
  return {
    link: ({ fragment, target }) => {
      const location = locate(target);
      const address =
        location.is === 'record' ? recordAddress(lang, location.kind, location.id) : homeAddress(lang);
      return fragment ? `${address}#${encodeURIComponent(fragment)}` : address;
    },
    file: (path) => {
      const file = graph.files.get(path);
      if (!file) return undefined;
      return file.as === 'document' ? file.href : sources(file).href;
    },
    picture: (picture) => pictureHtml(graph, picture),
  };
}

function pictureHtml(graph: Graph, { src: path, ...own }: ShownPicture): string {
  const file = graph.files.get(path);
  if (file?.as !== 'picture') return '';
  const { height, src, srcset, width } = sources(file);
  const attributes = { src, srcset, sizes, width, height, ...own, loading: 'lazy', decoding: 'async' };
  const written = Object.entries(attributes).map(
    ([name, value]) => ` ${name}="${escapeHtml(String(value))}"`,
  );
  return `<img${written.join('')}>`;
}
