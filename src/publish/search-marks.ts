import type { Edit } from './edits.ts';
import type { Attribute, TagReader } from './html-tags.ts';

/** What begins the name of every attribute that speaks to the search index alone. */
export const MARK = 'data-pagefind-';

/** Whether an attribute speaks to the search index alone. */
export function isMark({ name }: Attribute): boolean {
  return name.startsWith(MARK);
}

/**
 * Reads from a page what speaks to the search index alone, and takes it away: marks on elements, and hidden elements
 * that nothing but such marks are for, with all that is in them. No reader needs to load it.
 */
export function readSearchMarks(): SearchMarkReader {
  const edits: Edit[] = [];
  /** The hidden element that is being read, and how many of its name are open in it. */
  let hidden: { name: string; from: number; depth: number } | undefined;
  return {
    edits,
    open({ name, attributes, from, closed }) {
      if (hidden) {
        if (name === hidden.name && !closed) hidden.depth += 1;
        return;
      }
      const marks = attributes.filter(isMark);
      if (marks.length === 0) return;
      if (!closed && attributes.some((attribute) => attribute.name === 'hidden'))
        hidden = { name, from, depth: 1 };
      // With the space before it.
      else edits.push(...marks.map(({ from, to }) => ({ from: from - 1, to, put: '' })));
    },
    close({ name, to }) {
      if (!hidden || name !== hidden.name || (hidden.depth -= 1) > 0) return;
      edits.push({ from: hidden.from, to, put: '' });
      hidden = undefined;
    },
  };
}

/** What is to be taken from a page once all its tags were read. */
interface SearchMarkReader extends TagReader {
  readonly edits: readonly Edit[];
}
