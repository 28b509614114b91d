import { dotted, element } from '../../base/client/elements.ts';
import type { Page } from './engine.ts';
import { stretchesOf } from './excerpt.ts';

/** What a hit says beside the page that was found. */
export interface HitTexts {
  /** What kind of record it is. */
  readonly kind: string | undefined;
  /** The language of the page that was found, where that isn't this page's, and its name. */
  readonly lang?: string;
  readonly language?: string | undefined;
  /** The language of the page that the hit leads to, where that isn't this page's. */
  readonly hreflang?: string;
  /** The headings below which the words were found. */
  readonly parts?: readonly Part[];
}

/** A part of a page, by its heading. */
export interface Part {
  readonly title: string;
  readonly href: string;
}

/** A row of the list of results. */
export function hit(
  page: Page,
  href: string,
  { kind, lang, language, hreflang = '', parts = [] }: HitTexts,
): HTMLLIElement {
  const { summary, title = href, when, where } = page.meta;
  const linkTo = (title: string, href: string) => {
    const link = Object.assign(element('a', title, lang), { href });
    if (hreflang !== '') link.hreflang = hreflang;
    return link;
  };
  const heading = element('p');
  heading.className = 'entry-title';
  heading.append(linkTo(title, href));
  const facts = [
    kind && element('span', kind),
    when && element('span', when, lang),
    where && element('span', where, lang),
    language !== undefined && element('span', language),
  ];
  const shown = facts.filter((fact) => fact instanceof HTMLElement);
  const links = parts.map(({ href, title }) => linkTo(title, href));
  const row = element('li');
  row.className = 'entry';
  row.append(heading, dotted(shown), excerptOf(page, summary, lang));
  if (links.length > 0) row.append(dotted(links));
  return row;
}

/** Where the words were found; else what the page is about. */
function excerptOf({ excerpt }: Page, summary: string | undefined, lang: string | undefined): HTMLElement {
  const stretches = stretchesOf(excerpt);
  const text = element('p', undefined, lang);
  text.className = 'entry-text';
  if (stretches.some(({ marked }) => marked))
    text.append(...stretches.map(({ marked, text }) => (marked ? element('mark', text) : text)));
  else text.append(summary ?? '');
  return text;
}
