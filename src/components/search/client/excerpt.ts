/** A stretch of text, and whether it is what was searched for. */
export interface Stretch {
  readonly text: string;
  readonly marked: boolean;
}

/** The stretches of an excerpt, which is text with `mark` elements in which only `<` and `>` are written as entities. */
export function stretchesOf(excerpt: string): Stretch[] {
  return excerpt
    .split(/<\/?mark>/)
    .map((html, index) => ({
      text: html.replaceAll('&lt;', '<').replaceAll('&gt;', '>'),
      marked: index % 2 === 1,
    }))
    .filter(({ text }) => text !== '');
}
