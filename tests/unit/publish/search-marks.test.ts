import { describe, expect, it } from 'vitest';
import { edited } from '#publish/edits.ts';
import { readTags } from '#publish/html-tags.ts';
import { readSearchMarks } from '#publish/search-marks.ts';

function withoutSearchMarks(html: string): string {
  const marks = readSearchMarks();
  readTags(html, [marks]);
  return edited(html, marks.edits);
}

describe('a page that was indexed', () => {
  it.each([
    ['<main id="Main" data-pagefind-body><p>x</p></main>', '<main id="Main"><p>x</p></main>'],
    ['<h1 data-pagefind-weight="10" lang="fr">x</h1>', '<h1 lang="fr">x</h1>'],
    [`<p data-pagefind-meta='a:b "c"' class=x>x</p>`, '<p class=x>x</p>'],
    ['<p data-pagefind-weight=5>x</p>', '<p>x</p>'],
  ])('has no mark on any element: %s', (marked, clean) => {
    expect(withoutSearchMarks(marked)).toBe(clean);
  });

  it('has no hidden element that only marks are for', () => {
    expect(
      withoutSearchMarks(
        '<b>1</b><div hidden data-pagefind-ignore><div><span data-pagefind-meta="title:</div> &amp; <b>"></span></div></div ><b>2</b>',
      ),
    ).toBe('<b>1</b><b>2</b>');
  });

  it('keeps hidden elements that search knows nothing of', () => {
    const page = '<p hidden>x</p><p data-pagefind-ignore>y</p>';
    expect(withoutSearchMarks(page)).toBe('<p hidden>x</p><p>y</p>');
  });

  it('keeps what texts, comments and scripts say', () => {
    const page =
      '<p title="a data-pagefind-body b">a data-pagefind-body</p><!-- <p data-pagefind-ignore> --><script>"<p data-pagefind-ignore>"</script>';
    expect(withoutSearchMarks(page)).toBe(page);
  });
});
