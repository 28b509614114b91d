import { dot } from '../separators.ts';

/** A new element with a text, marked with its language where that isn't the page's. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  text?: string,
  lang?: string,
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (text !== undefined) made.textContent = text;
  if (lang !== undefined) made.lang = lang;
  return made;
}

/** A line of facts or links, with dots between them. */
export function dotted(elements: readonly HTMLElement[]): HTMLElement {
  const line = element('p');
  line.className = 'entry-meta dots';
  line.append(...elements.flatMap((one, index) => (index > 0 ? [dot, one] : [one])));
  return line;
}
