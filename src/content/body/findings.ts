import type { Issue, Position } from '../issue.ts';
import { readAddress } from './address.ts';
import { refTo } from './placeholders.ts';

/** Collects what a body links, shows and does wrong, with the place in its file. */
export class Findings {
  readonly links: BodyLink[] = [];
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
        this.links.push({ target: this.#file, fragment, ...this.#inFile(at) });
        return { href: `#${encodeURIComponent(fragment)}` };
      }
      case 'file': {
        const { path: target, fragment } = address;
        this.links.push({ target, ...(fragment && { fragment }), ...this.#inFile(at) });
        return { href: refTo(target, fragment) };
      }
      case 'refused':
        this.report(address.code, at, { value: written });
        return undefined;
    }
  }

  /** The `src` of a picture of the archive; undefined where it may not be shown, which is reported. */
  picture(written: string, alt: string, at: Position): string | undefined {
    const address = readAddress(written, this.#file);
    if (address.is === 'file') {
      this.pictures.push({ src: address.path, alt, ...this.#inFile(at) });
      return refTo(address.path);
    }
    const code =
      address.is === 'refused' && address.code !== 'address-unsafe' ? address.code : 'picture-remote';
    this.report(code, at, { value: written });
    return undefined;
  }

  #inFile({ line, column }: Position): Position {
    return { line: line + this.#firstLine - 1, column };
  }
}

/** A link to a file of the archive: a record, a translation, a document. Whether there is one isn't known here. */
export interface BodyLink extends Position {
  /** Relative to the content folder; the body's own file for a link within it. */
  readonly target: string;
  /** Decoded, without `#`. */
  readonly fragment?: string;
}

/** A picture that the body shows. */
export interface BodyPicture extends Position {
  /** Relative to the content folder. */
  readonly src: string;
  readonly alt: string;
}
