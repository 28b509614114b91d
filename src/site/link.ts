import type { Link } from '#schema/shapes/link.ts';
import type { LinkKind } from '#schema/vocabularies/link-kinds.ts';
import type { Texts } from '#texts/texts.ts';
import { say, sayLabel } from './say.ts';
import type { Words } from './words.ts';

/** Kinds that neither a label nor an address tells. */
const telling: ReadonlySet<LinkKind> = new Set(['press', 'database']);

/** An address on the web as a page shows it. */
export interface LinkView {
  /** Its label, else the address without what every address has. */
  readonly words: Words;
  /** Absent where the address is gone or in other hands: it is then shown as text. */
  readonly href?: string;
  /** The address in full, where it isn't linked and the label doesn't say it. */
  readonly address?: string;
  /** That it is press or a database; that it is gone. */
  readonly remarks: readonly Words[];
  /** `name` says also of what it is a copy. */
  readonly archived?: { readonly words: Words; readonly href: string; readonly name: string };
  readonly note?: Words;
}

/** How a link is shown; `label` and `note` are its texts in the page's language. */
export function linkView(texts: Texts, link: Link, label?: Words, note?: Words): LinkView {
  const words = label ?? { text: bareAddress(link.url) };
  const live = link.status === undefined || link.status === 'live';
  return {
    words,
    ...(live ? { href: link.url } : label && { address: link.url }),
    remarks: [
      ...(telling.has(link.kind) ? [sayLabel(texts, 'linkKind', link.kind)] : []),
      ...(live ? [] : [sayLabel(texts, 'linkStatus', link.status!)]),
    ],
    ...(link.archived !== undefined && {
      archived: { words: say(texts, 'link.archived'), href: link.archived, name: archivedName(texts, words) },
    }),
    ...(note && { note }),
  };
}

/** `Archived copy: cm-gondomar.pt` */
export const archivedName = (texts: Texts, of: Words): string =>
  texts.t('title.of', { whole: texts.t('link.archived'), part: of.text });

/** An address without scheme, `www.` and the slash at its end: `cm-gondomar.pt/europa`. */
export function bareAddress(url: string): string {
  return url.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, '');
}

/** A mailbox to write to. */
export const mailTo = (mailbox: string): LinkView => ({
  words: { text: mailbox },
  href: `mailto:${mailbox}`,
  remarks: [],
});

/** A number to call; it breaks nowhere. */
export const callTo = (phone: string): LinkView => ({
  words: { text: phone.replaceAll(' ', '\u00a0') },
  href: `tel:${phone.replace(/[^\d+]/g, '')}`,
  remarks: [],
});
