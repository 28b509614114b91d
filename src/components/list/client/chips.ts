import { element } from '../../base/client/elements.ts';

/** What is chosen, each with a button that takes it back. */
export interface Chips {
  show(boxes: readonly HTMLInputElement[]): void;
}

/**
 * Takes hold of the row of chips.
 * @param remove what a chip is called: `Take back {name}`
 * @param call called when a chip has taken its choice back
 */
export function takeChips(list: HTMLElement, remove: string, call: () => void): Chips {
  return {
    show: (boxes) => list.replaceChildren(...boxes.filter(({ checked }) => checked).map(chip)),
  };

  function chip(box: HTMLInputElement): HTMLElement {
    const name = box.nextElementSibling as HTMLElement;
    const button = element('button', undefined, name.getAttribute('lang') ?? undefined);
    button.type = 'button';
    button.className = 'quiet';
    button.setAttribute(
      'aria-label',
      remove.replace('{name}', () => name.textContent!),
    );
    const cross = element('span', '×');
    cross.setAttribute('aria-hidden', 'true');
    button.append(`${name.textContent!} `, cross);
    button.addEventListener('click', () => {
      const at = [...list.children].indexOf(button.parentElement!);
      box.checked = false;
      call();
      // The next one takes its place; after the last, what opens the filters.
      const next = list.children[Math.min(at, list.children.length - 1)];
      (next?.querySelector('button') ?? focusable(box))?.focus();
    });
    const item = element('li');
    item.append(button);
    return item;
  }
}

/** What can be focused of a box that may be folded away. */
function focusable(box: HTMLElement): HTMLElement | undefined {
  const folds = [...parents(box)].filter(
    (parent): parent is HTMLDetailsElement => parent instanceof HTMLDetailsElement,
  );
  const closed = folds.findLast(({ open }) => !open);
  return closed?.querySelector('summary') ?? box;
}

function* parents(of: Element): Generator<Element> {
  for (let parent = of.parentElement; parent; parent = parent.parentElement) yield parent;
}
