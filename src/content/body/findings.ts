import type { Issue, Position } from '../issue.ts';
import { decode, readAddress } from './address.ts';
import { refTo } from './placeholders.ts';

/** Collects what a body links, shows and does wrong, with the place in its file. */
export class Findings {
  readonly links: BodyLink[] = [];
  readonly pageLinks: PageLink[] = [];
  readonly pictures: BodyPicture[] = [];
  readonly issues: Issue[] = [];
  readonly #file: string;
  readonly #firstLine: number;

  constructor(file: string, firstLine: number) {
    this.#file = file;
    this.#firstLine = firstLine;
  }

  report(code: string, at: Position, params: Issue['params'] = {}): void {
    this.issues.push({ code, file: this.#file, params, ...this.#inFile(at) });
  }

  /** The `href` and `rel` of a link to an address; undefined where it may not be one, which is reported. */
  link(written: string, at: Position): { href: string; rel?: string } | undefined {
    const address = readAddress(written, this.#file);
    switch (address.is) {
      case 'web':
        return { href: address.href, rel: 'external nofollow noopener' };
      case 'contact':
        return { href: address.href };
      case 'heading': {
        const { fragment } = address;
        this.links.push({ written, target: this.#file, fragment, ...this.#inFile(at) });
        return { href: `#${encodeURIComponent(fragment)}` };
      }
      case 'file': {
        const { path: target, fragment } = address;
        this.links.push({ written, target, ...(fragment && { fragment }), ...this.#inFile(at) });
        return { href: refTo(target, fragment) };
      }
      case 'page': {
        const { path, fragment } = address;
        this.pageLinks.push({ written, path, ...(fragment && { fragment }), ...this.#inFile(at) });
        return undefined;
      }
      case 'refused':
        this.report(address.code, at, {
          value: written,
          ...(address.meant && { nearest: address.meant }),
          ...insteadOf(address.code, written),
        });
        return undefined;
    }
  }

  /**
   * The `src` of a picture of the archive; undefined where it may not be shown, which is reported.
   * @param alt what is to be seen; empty of one that only adorns, undefined where that isn't told
   */
  picture(written: string, alt: string | undefined, at: Position): string | undefined {
    const address = readAddress(written, this.#file);
    if (address.is === 'file') {
      if (alt === undefined) this.report('picture-without-alt', at, { value: written.trim() });
      this.pictures.push({ written, src: address.path, alt: alt ?? '', ...this.#inFile(at) });
      return refTo(address.path);
    }
    const code = address.is === 'refused' ? faultsOfPictures[address.code] : undefined;
    if (address.is === 'refused' && address.pasted) this.report('picture-pasted', at);
    else
      this.report(code ?? 'picture-remote', at, {
        value: written,
        ...insteadOf(code ?? 'picture-remote', written),
      });
    return undefined;
  }

  #inFile({ line, column }: Position): Position {
    return { line: line + this.#firstLine - 1, column };
  }
}

/** What a refused address is called where a picture has it; any other is of another site. */
const faultsOfPictures: Readonly<Record<string, string>> = {
  'link-backslash': 'link-backslash',
  'link-computer': 'picture-computer',
  'link-empty': 'link-empty',
  'link-outside': 'link-outside',
};

/** What to write instead of an address, where that can be told from it alone. */
function insteadOf(code: string, written: string): { instead?: string } {
  if (code === 'link-backslash') return { instead: written.trim().replaceAll('\\', '/') };
  return /^(?:link-computer|link-outside|picture-)/.test(code) ? { instead: lastPart(written) } : {};
}

/** The file's name in a path or an address. */
function lastPart(written: string): string {
  const [path = ''] = written.split(/[?#]/);
  return decode(path).split(/[\\/]/).findLast(Boolean) ?? '';
}

/** A link to a file of the archive: a record, a translation, a document. Whether there is one isn't known here. */
export interface BodyLink extends Position {
  /** The address as it is written. */
  readonly written: string;
  /** Relative to the content folder; the body's own file for a link within it. */
  readonly target: string;
  /** Decoded, without `#`. */
  readonly fragment?: string;
}

/** A link to a page of the finished site, which no body may hold. */
export interface PageLink extends Position {
  /** The address as it is written. */
  readonly written: string;
  /** The page's path, from wherever. */
  readonly path: string;
  /** Decoded, without `#`. */
  readonly fragment?: string;
}

/** A picture that the body shows. */
export interface BodyPicture extends Position {
  /** The address as it is written. */
  readonly written: string;
  /** Relative to the content folder. */
  readonly src: string;
  readonly alt: string;
}
