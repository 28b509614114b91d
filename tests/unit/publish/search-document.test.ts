import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, test } from 'vitest';
import { listFiles, removeAll } from '#publish/file-system.ts';
import { readTags } from '#publish/html-tags.ts';
import { readSearchDocument } from '#publish/search-document.ts';
import { inFolder, makeIndex, readFiles } from './sites.ts';

function documentOf(html: string): string {
  const reader = readSearchDocument(html, 'en/a.html');
  readTags(html, [reader]);
  return reader.document();
}

const page = (main: string) =>
  `<!doctype html><html lang="en"><head><title>No</title></head><body><header>No</header><main id="Main" data-pagefind-body>${main}</main><footer>No</footer></body></html>`;

test.each([
  '<article><h1 data-pagefind-weight="10">Gondomar</h1><p lang="pt" class="lead">Uma <em>rede</em> de <a href="../x.html">cidades</a></p></article>',
  '<h1>A</h1><div hidden data-pagefind-ignore><span data-pagefind-sort="date:2019"></span><span data-pagefind-filter="country:PT"></span><span data-pagefind-meta="summary:A &amp; &quot;B&quot;"></span></div><p>Text</p>',
  '<h1>A</h1><nav data-pagefind-ignore><ol><li>no</li></ol></nav><p>one<span data-pagefind-ignore>no<b>no</b></span>two</p>three',
  '<h1>A</h1><img class="x" src="a.webp" alt="A &amp; b"><p>x<br>y<wbr>z</p><img src="b.webp" alt=""><input value="no">',
  '<h1>A</h1><svg><g><path d="M0"/><text>no</text></g></svg><p>y</p><form><label>no</label>no</form><script type="application/json">{"no":"</p>"}</script><p>z</p>',
  '<h1>A</h1><section id="b"><h2 id="c" data-pagefind-title="Long">C <b>c</b></h2><dl><dt>k</dt><dd>v</dd></dl></section><p>a<mark>b</mark>c</p>',
  '<h1>A</h1><table data-pagefind-weight="5"><thead data-pagefind-ignore><tr><th>no</th></tr></thead><tbody><tr><td>1</td><td>2</td></tr></tbody></table>',
  '<h1>A &amp; Ω &#x10d;</h1><!-- no --><p>café <i>Lučenec</i></p>',
])('is to Pagefind what the whole page is: %s', (main) =>
  inFolder(async (folder) => {
    const whole = page(main);
    const searched = documentOf(whole);
    expect(searched).not.toContain('no<');
    const made = async (text: string) => {
      const site = join(folder, 'site');
      await makeIndex(folder, { 'en/a.html': text });
      const told = readFileSync(
        join(
          site,
          listFiles(site).find((name) => name.includes('/fragment/'))!,
        ),
        'utf8',
      );
      const pieces = Object.entries(readFiles(site)).filter(([name]) => name.startsWith('search/'));
      removeAll(site);
      return {
        told,
        pieces: pieces.map(([name, text]) => [name.split('/').slice(2).join('/'), hash('sha256', text)]),
      };
    };
    expect(await made(searched)).toEqual(await made(whole));
  }),
);

it('is none of a page that is not searched', () => {
  expect(documentOf('<html lang="en"><main><p data-pagefind-ignore>x</p></main></html>')).toBe('');
});

it('keeps the language of the page, and of elements only what Pagefind reads', () => {
  const whole = page('<p class="x" title="y" id="z"><a href="/b">b</a> <span id="c">c</span></p>');
  expect(documentOf(whole.replace('lang="en"', 'class="x" lang="bg"'))).toBe(
    '<html lang="bg"><main id="Main" data-pagefind-body><p id="z">b <span id="c">c</span></p></main></html>',
  );
});

it('orders pages that are alike in what they are sorted by after their names', () => {
  expect(documentOf(page('<p data-pagefind-sort="date:2019">x</p>'))).toContain(
    ' data-pagefind-sort="date:2019 en/a.html">',
  );
});
