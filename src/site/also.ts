/**
 * A filter of the search index that nobody chooses: the other languages of the archive that search finds a page in. So
 * a hit in one language tells whether the page in the reader's own has words of its own.
 */
export const ALSO = 'also';
