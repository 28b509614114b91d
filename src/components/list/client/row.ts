import type { Entry, EntryFact } from '#site/entry.ts';
import { dotted, element } from '../../base/client/elements.ts';

/**
 * A row of a list, as `Entries.astro` writes it.
 * @param root where the site begins
 */
export function row({ figure, href, meta, text, title, when }: Entry, root: URL): HTMLLIElement {
  const item = element('li');
  item.className = 'entry';
  const what = element('div');
  what.className = 'entry-what';
  what.append(heading(title, href, root));
  if (text) what.append(line('entry-text', text));
  if (meta.length > 0) what.append(dotted(meta.map((fact) => linked(fact, fact.href, root))));
  if (when !== undefined) item.append(line('entry-when', { text: when }));
  item.append(what);
  if (figure) item.append(line('entry-figure', figure));
  return item;
}

function heading(title: EntryFact, href: string | undefined, root: URL): HTMLElement {
  const made = element('h2');
  made.className = 'entry-title';
  made.append(href === undefined && title.lang === undefined ? title.text : linked(title, href, root));
  return made;
}

function linked({ lang, text }: EntryFact, href: string | undefined, root: URL): HTMLElement {
  if (href === undefined) return element('span', text, lang);
  return Object.assign(element('a', text, lang), { href: addressOf(href, root) });
}

/** Addresses of the site begin with a slash; others lead elsewhere. */
const addressOf = (href: string, root: URL): string =>
  href.startsWith('/') ? new URL(href.slice(1), root).href : href;

function line(name: string, { lang, text }: EntryFact): HTMLElement {
  const made = element('p', text, lang);
  made.className = name;
  return made;
}
