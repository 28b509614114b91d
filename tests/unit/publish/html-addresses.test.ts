import { expect, it, test } from 'vitest';
import { edited } from '#publish/edits.ts';
import { readAddresses } from '#publish/html-addresses.ts';
import { readTags } from '#publish/html-tags.ts';

/** A page with its addresses given anew, and what can be pointed at in it. */
function mapAddresses(html: string, replace: (address: string) => string) {
  const reader = readAddresses(replace);
  readTags(html, [reader]);
  return { html: edited(html, reader.edits), ids: reader.ids };
}

const mark = (html: string) => mapAddresses(html, (address) => `<${address}>`).html;

test.each([
  ['<a href="/a?b=1&amp;c=2#d">x</a>', ['/a?b=1&c=2#d']],
  ["<A HREF='/a'>x</A>", ['/a']],
  ['<a href=/a>x</a>', ['/a']],
  ['<a href="&#x2F;a">x</a>', ['/a']],
  [
    '<img src="/a.webp" srcset="/a.webp 320w, /b,c.webp 640w" alt="/no">',
    ['/a.webp', '/a.webp', '/b,c.webp'],
  ],
  ['<source srcset="/a.webp"><video src="/a.mp4" poster="/a.png"></video>', ['/a.webp', '/a.mp4', '/a.png']],
  ['<form action="/en/search.html"><button formaction="/x"></button></form>', ['/en/search.html', '/x']],
  ['<link rel="stylesheet" href="/a.css"><link rel="icon" href="/b.svg">', ['/a.css', '/b.svg']],
  ['<blockquote cite="/a">x</blockquote>', ['/a']],
  ['<meta http-equiv="Refresh" content="0; URL=/en/index.html">', ['/en/index.html']],
  [
    `<meta content="0;url='/en/'" http-equiv=refresh><meta http-equiv=refresh content="5 /a">`,
    ['/en/', '/a'],
  ],
  ['<a href=&#x2F;a>x</a>', ['/a']],
  [
    '<img srcset="/a.webp, /b.webp 2x,/c.webp 3x"><link imagesrcset="/d 1x" href>',
    ['/a.webp', '/b.webp', '/c.webp', '/d', ''],
  ],
  ['<svg><a xlink:href="/a"><use href="/b#c"/><image href="/d"/></a></svg>', ['/a', '/b#c', '/d']],
  ['<iframe src="/a"></iframe><object data="/b"></object><embed src="/c">', ['/a', '/b', '/c']],
])('%s has %j', (html, addresses) => {
  const found: string[] = [];
  mapAddresses(html, (address) => {
    found.push(address);
    return address;
  });
  expect(found).toEqual(addresses);
});

test.each([
  '<meta property="og:url" content="/a"><meta name="refresh" content="0; url=/a">',
  '<script type="application/ld+json">{"url":"<a href=\'/a\'>"}</script>',
  '<!-- <a href="/a"> --><p title="/a" data-href="/a">href="/a"</p>',
  '<textarea><a href="/a"></textarea><title><a href="/a"></title>',
  '<a>x</a><a name="href">x</a><constructor id="a">x</constructor>',
])('%s has none', (html) => {
  expect(mark(html)).toBe(html);
});

it('changes nothing but the addresses, and escapes what it writes', () => {
  const html = `<!doctype html>\n<p  class=x>a & b</p><a  title='"' href = "/a" >é</a><a href=/b>x</a>\n`;
  expect(mapAddresses(html, (address) => `..${address}?x=1&y="'`).html).toBe(
    `<!doctype html>\n<p  class=x>a & b</p><a  title='"' href = "../a?x=1&amp;y=&quot;&#39;" >é</a><a href="../b?x=1&amp;y=&quot;&#39;">x</a>\n`,
  );
  expect(mapAddresses(html, (address) => address).html).toBe(html);
  expect(
    mapAddresses('<a href=&#x2F;a&amp;b class=c href = "&#x2F;">x</a>', (address) => `.${address}`).html,
  ).toBe('<a href="./a&amp;b" class=c href = "./">x</a>');
});

it('gives what an address can point at', () => {
  expect(mapAddresses('<h1 id="a">x</h1><p ID=b></p><!-- <p id="c"> -->', String).ids).toEqual(['a', 'b']);
});
