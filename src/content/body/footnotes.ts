import { element, type Element } from './element.ts';

/**
 * Numbers a body's footnotes in the order in which they are first referred to, and ties them to their references.
 * No slug of a heading has a capital, so that none is ever the same as one of their ids.
 */
export class Footnotes {
  readonly #notes = new Map<string, Note>();

  get isEmpty(): boolean {
    return this.#notes.size === 0;
  }

  /** The mark of a reference: a link to the note, except within another link. */
  refer(name: string, isInLink: boolean): Element {
    const note = this.#notes.get(name) ?? this.#add(name);
    const id = referenceId(note, ++note.references);
    const attributes = { id, role: 'doc-noteref' };
    const mark = `${note.number}`;
    if (isInLink) return element('sup', attributes, [mark]);
    return element('sup', {}, [element('a', { href: `#fnNote${mark}`, ...attributes }, [mark])]);
  }

  /** Each note's name and list item, those that are referred to while the list is made included. */
  *items(): Generator<[string, Element]> {
    for (const [name, { item }] of this.#notes) yield [name, item];
  }

  /** Ends each note with links to all of its references, which are known only when all notes are made. */
  addWaysBack(): void {
    for (const note of this.#notes.values()) {
      const last = note.item.children.at(-1);
      const into = typeof last === 'object' && last.name === 'p' ? last : note.item;
      for (let n = 1; n <= note.references; n++) into.children.push(' ', wayBack(note, n));
    }
  }

  #add(name: string): Note {
    const number = this.#notes.size + 1;
    const note = { number, item: element('li', { id: `fnNote${number}` }), references: 0 };
    this.#notes.set(name, note);
    return note;
  }
}

function wayBack(note: Note, n: number): Element {
  const attributes = {
    href: `#${referenceId(note, n)}`,
    role: 'doc-backlink',
    'aria-label': `↩ ${note.number}${n > 1 ? `-${n}` : ''}`,
  };
  return element('a', attributes, n > 1 ? ['↩', element('sup', {}, [`${n}`])] : ['↩']);
}

function referenceId({ number }: Note, n: number): string {
  return `fnRef${number}${n > 1 ? `-${n}` : ''}`;
}

interface Note {
  readonly number: number;
  readonly item: Element;
  references: number;
}
