import { describe, expect, it } from 'vitest';
import { bodyView } from '#site/body.ts';
import { document, picture, siteOf } from './site-of.ts';

/** The body of a project on a page in a language. */
function htmlOf(body: string, lang = 'en', published = {}) {
  const site = siteOf(
    {
      'projects/strings/index.md': `---\ntitle: Strings\n---\n\n${body}\n`,
      'projects/strings/opening.jpg': '',
      'projects/strings/report.pdf': '',
      'partners/gondomar.yaml': 'name: Gondomar\ncountry: PT\n',
      'projects/other.md': '---\ntitle: Other\n---\n\n## Zwei Wörter\n',
    },
    { published },
  );
  return bodyView(site, site.graph.projects.get('strings')!, lang)?.html;
}

describe('a link in a body', () => {
  it('to a record leads to its page in the page’s language', () => {
    const link = '[Gondomar](../../partners/gondomar.yaml)';
    expect(htmlOf(link)).toContain('href="/en/partners/gondomar.html"');
    expect(htmlOf(link, 'fr')).toContain('href="/fr/partners/gondomar.html"');
  });

  it('to a heading keeps it', () => {
    expect(htmlOf('[more](../other.md#zwei-wörter)')).toContain(
      'href="/en/projects/other.html#zwei-w%C3%B6rter"',
    );
  });

  it('to a file leads to what it was published as', () => {
    const published = {
      'projects/strings/report.pdf': document,
      'projects/strings/opening.jpg': picture,
    };
    expect(htmlOf('[report](report.pdf)', 'en', published)).toContain('href="/files/report.pdf"');
    expect(htmlOf('[photo](opening.jpg)', 'en', published)).toContain('href="/media/opening-1600.webp"');
  });
});

describe('a picture in a body', () => {
  const body = '![A "square" & <flags>](opening.jpg)';

  it('is shown in all its widths, with what is to be seen on it', () => {
    expect(htmlOf(body, 'en', { 'projects/strings/opening.jpg': picture })).toContain(
      '<img src="/media/opening-1600.webp" srcset="/media/opening-480.webp 480w, /media/opening-1600.webp 1600w" ' +
        'sizes="(min-width: 42rem) 36.5rem, 92vw" width="1600" height="1200" ' +
        'alt="A &quot;square&quot; &amp; &lt;flags&gt;" loading="lazy" decoding="async">',
    );
  });

  it('is left out where it was withdrawn', () => {
    expect(htmlOf(body)).not.toContain('<img');
  });
});

it('a body of nothing is none', () => {
  expect(htmlOf('')).toBeUndefined();
});
