/** An element with attributes and children; whatever text is given stays text. */
export function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
  element.append(...children);
  return element;
}

/** A sentence in which names stand between backticks, as code; the backticks stay, as everywhere else. */
export function sentence(text: string): (Node | string)[] {
  return text.split(/(`[^`]+`)/).map((part, index) => (index % 2 === 1 ? make('code', {}, part) : part));
}
