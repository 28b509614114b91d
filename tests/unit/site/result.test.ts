import { describe, expect, it } from 'vitest';
import { resultsSection } from '#site/enclosures.ts';
import { document, siteOf, textsOf } from './site-of.ts';

const published = { 'projects/strings/report.pdf': document };

/** The one result of a project, as written. */
function resultOf(result: string, lang = 'en') {
  const site = siteOf(
    {
      'projects/strings/index.yaml': `title: Strings\nresults:\n  - ${result}\n`,
      'projects/strings/report.pdf': '',
    },
    { published },
  );
  return resultsSection(site, site.graph.projects.get('strings')!, lang)!.items[0]!;
}

describe('a result', () => {
  it('kept here is linked, with format, size and licence', () => {
    const result = resultOf(
      '{ title: Final report, type: report, date: 2019-08, languages: [en, pt], file: report.pdf, licence: CC-BY-4.0 }',
    );
    expect(result).toMatchObject({ href: '/files/report.pdf', type: { text: 'Report' } });
    expect(textsOf(result.meta)).toEqual([
      'August\u00a02019',
      'English, Portuguese',
      'PDF, 2.4 MB',
      'CC BY 4.0',
    ]);
  });

  it('elsewhere leads there; kept here too, there as well', () => {
    expect(resultOf('{ title: Report, url: "https://example.org/r" }').href).toBe('https://example.org/r');
    const both = resultOf('{ title: Report, file: report.pdf, url: "https://www.example.org/r/" }');
    expect(both.href).toBe('/files/report.pdf');
    expect(both.remarks).toEqual([
      { label: { text: 'Also at:' }, text: 'example.org/r', href: 'https://www.example.org/r/' },
    ]);
  });

  it('that is not public is listed with all that is known, and leads nowhere', () => {
    const result = resultOf(
      '{ title: Interviews, access: closed, file: report.pdf, url: "https://example.org/r", archived: "https://web.archive.org/r", doi: 10.5281/zenodo.1, kept: "town archive, file 12/2022" }',
    );
    expect(result.href).toBeUndefined();
    expect(JSON.stringify(result)).not.toContain('href');
    expect(result.remarks.map(({ label, text }) => [label?.text, text])).toEqual([
      [undefined, 'Not public'],
      ['DOI', '10.5281/zenodo.1'],
      ['Original kept at:', 'town archive, file 12/2022'],
    ]);
  });

  it('names authors, numbers and the archived copy', () => {
    const { remarks } = resultOf(
      '{ title: Book, url: "https://example.org/b", archived: "https://web.archive.org/b", authors: [A. Town, B. Town], isbn: 978-92-76-12345-6, doi: "https://doi.org/10.5281/zenodo.1" }',
    );
    expect(remarks.map(({ href, label, text }) => [label?.text, text, href])).toEqual([
      ['Authors:', 'A. Town, B. Town', undefined],
      [undefined, 'Archived copy', 'https://web.archive.org/b'],
      ['ISBN', '978-92-76-12345-6', undefined],
      ['DOI', '10.5281/zenodo.1', 'https://doi.org/10.5281/zenodo.1'],
    ]);
  });
});
