import { looksLikeRecord } from '../location.ts';
import { escapeHtml } from './serialize.ts';

const RECORD = 'jumelage:';
const FILE = 'jumelage-file:';
/** A quotation mark that isn't escaped stands only where a body's own markup has one: no author can write these. */
const PLACEHOLDER =
  /<img src="jumelage-file:([^"]*)"([^>]*)>| href="(jumelage(?:-file)?:)([^"#]*)(?:#([^"]*))?"/g;
const ATTRIBUTE = / ([a-z]+)="([^"]*)"/g;

/** The placeholder for the address of a file of the archive, which is another one on each page. */
export function refTo(path: string, fragment?: string): string {
  return `${looksLikeRecord(path) ? RECORD : FILE}${path.split('/').map(encode).join('/')}${fragment ? `#${encode(fragment)}` : ''}`;
}

/**
 * Puts addresses and pictures in place of a body's placeholders. What `link` and `file` give is escaped here;
 * what `picture` gives is put in as it is, and may be nothing.
 */
export function fillBody(html: string, { link, file, picture }: Filling): string {
  return html.replace(
    PLACEHOLDER,
    (_, src?: string, attributes = '', kind?: string, target = '', fragment?: string) => {
      if (src !== undefined) return picture({ src: decodeURIComponent(src), ...readAttributes(attributes) });
      const path = decodeURIComponent(target);
      const anchor = fragment === undefined ? {} : { fragment: decodeURIComponent(fragment) };
      const address = kind === RECORD ? link({ target: path, ...anchor }) : file(path);
      return address === undefined ? '' : ` href="${escapeHtml(address)}"`;
    },
  );
}

function readAttributes(written: string): Omit<ShownPicture, 'src'> {
  const read = [...written.matchAll(ATTRIBUTE)].map(([, name, value]) => [name, unescape(value!)]);
  return { alt: '', ...Object.fromEntries(read) };
}

function unescape(text: string): string {
  return text
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}

/** How a page shows what a body refers to. Paths are relative to the content folder. */
export interface Filling {
  /** The address of a record's page, with its fragment. */
  link: (ref: { target: string; fragment?: string }) => string;
  /** The address of a document or picture that is linked; undefined where it isn't published: it is then no link. */
  file: (path: string) => string | undefined;
  /** The HTML of a picture: phrasing content, such as an `img`. */
  picture: (picture: ShownPicture) => string;
}

export interface ShownPicture {
  readonly src: string;
  readonly alt: string;
  readonly title?: string;
  readonly lang?: string;
  readonly dir?: string;
}
