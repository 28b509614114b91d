import { describe, expect, it } from 'vitest';
import { bibtex } from '#exports/bibtex.ts';
import { ris } from '#exports/ris.ts';
import type { Citation } from '#site/citation.ts';

const work: Citation = {
  key: 'ours-events-opening-en',
  title: 'Opening of the fair',
  within: 'Strings',
  archive: 'Our networks',
  publisher: 'Gondomar and friends',
  date: '2026-11-22',
  url: 'https://example.org/en/events/opening.html',
  lang: 'en',
};

/** Of a title, all that could end a field or an entry, or command something. */
const hostile = '100 % of } @misc{evil, url={x}\nTY  - BOOK\u2028ER  -\r\n\\input{/etc/passwd} $a_b^c~d & #1';

describe('BibTeX', () => {
  it('says what is known of a page', () => {
    expect(bibtex(work)).toMatchInlineSnapshot(`
      "@misc{ours-events-opening-en,
        title = {Opening of the fair},
        author = {{Gondomar and friends}},
        howpublished = {Strings, Our networks},
        year = {2026},
        url = {https://example.org/en/events/opening.html},
        language = {en},
        month = nov,
      }"
    `);
  });

  it('leaves out what is not known', () => {
    const { date, url, within, ...least } = work;
    expect(bibtex(least)).not.toMatch(/undefined|year|month|url/);
    expect([date, url, within]).not.toContain(undefined);
    expect(bibtex({ ...work, date: '2026' })).toMatch(/year = \{2026\}(?![^]*month)/);
  });

  it('ends where its last brace closes, as BibTeX counts them, also behind a backslash', () => {
    const text = bibtex({
      ...work,
      title: 'a } b',
      publisher: '{ c',
      within: '} }',
      url: 'https://example.org/{',
    });
    let depth = 0;
    const depths = [...text.matchAll(/[{}]/g)].map(([brace]) => (depth += brace === '{' ? 1 : -1));
    expect(depths.indexOf(0)).toBe(depths.length - 1);
  });

  it('is one entry whatever a title holds', () => {
    const text = bibtex({ ...work, title: hostile });
    expect(text.split('\n')).toHaveLength(bibtex(work).split('\n').length);
    expect(text).toContain(
      'title = {100 \\% of \\textbraceright{} @misc\\textbraceleft{}evil, url=\\textbraceleft{}x\\textbraceright{} TY - BOOK ER - \\textbackslash{}input\\textbraceleft{}/etc/passwd\\textbraceright{} \\$a\\_b\\textasciicircum{}c\\textasciitilde{}d \\& \\#1},',
    );
  });
});

describe('RIS', () => {
  it('says what is known of a page', () => {
    expect(ris(work)).toMatchInlineSnapshot(`
      "TY  - ELEC
      TI  - Opening of the fair
      T2  - Strings
      AU  - Gondomar and friends
      DB  - Our networks
      PY  - 2026
      DA  - 2026/11/22/
      UR  - https://example.org/en/events/opening.html
      LA  - en
      ER  - "
    `);
  });

  it('leaves out what is not known', () => {
    const { date, url, within, ...least } = work;
    expect(ris(least)).not.toMatch(/undefined|^(?:PY|DA|UR|T2)/m);
    expect([date, url, within]).not.toContain(undefined);
    expect(ris({ ...work, date: '2026-11' })).toContain('DA  - 2026/11//');
  });

  it('is one record whatever a title holds', () => {
    const lines = ris({ ...work, title: hostile }).split('\n');
    expect(lines).toHaveLength(ris(work).split('\n').length);
    expect(lines.filter((line) => /^(?:TY|ER) {2}-/.test(line))).toEqual(['TY  - ELEC', 'ER  - ']);
  });
});
