import { describe, expect, test } from 'vitest';
import { fillBody, keepHeadingIds, renderBody } from '#content/body.ts';

const file = 'events/2021/gondomar.md';
const render = (markdown: string) => renderBody(markdown, { file, firstLine: 10 });
const issuesOf = (markdown: string) =>
  render(markdown).issues.map(({ code, line, column, params }) =>
    [`${line}:${column}`, code, ...Object.values(params)].join(' '),
  );

describe('Markdown', () => {
  test('paragraphs, emphasis, lists, quotations, code', () => {
    expect(render('One *two* **three** ~~four~~ `a < b`\\\nfive\n\n> six\n\n---\n\n```js\n<b>\n```').html)
      .toMatchInlineSnapshot(`
        "<p>One <em>two</em> <strong>three</strong> <del>four</del> <code>a &lt; b</code><br>
        five</p>
        <blockquote>
        <p>six</p></blockquote>
        <hr>
        <pre tabindex="0"><code>&lt;b&gt;
        </code></pre>"
      `);
    expect(render('- a\n- b\n  1. c\n\n3) d\n\n   e').html).toMatchInlineSnapshot(`
      "<ul>
      <li>a</li>
      <li>b
      <ol>
      <li>c</li></ol></li></ul>
      <ol start="3">
      <li>
      <p>d</p>
      <p>e</p></li></ol>"
    `);
  });

  test('a table scrolls in its frame and says what its columns are and how they are set', () => {
    expect(render('| Town | People | |\n|:--|--:|:-:|\n| Gondomar | 40 | x |').html).toMatchInlineSnapshot(`
      "<div class="scroll" tabindex="0">
      <table>
      <thead>
      <tr>
      <th scope="col" class="align-left">Town</th>
      <th scope="col" class="align-right">People</th>
      <td class="align-center"></td></tr></thead>
      <tbody>
      <tr>
      <td class="align-left">Gondomar</td>
      <td class="align-right">40</td>
      <td class="align-center">x</td></tr></tbody></table></div>"
    `);
  });

  test('a task is a box that can’t be ticked, with its text as label', () => {
    expect(render('- [x] done\n- [ ] to do').html).toMatchInlineSnapshot(`
      "<ul>
      <li class="task"><label><input type="checkbox" disabled checked> done</label></li>
      <li class="task"><label><input type="checkbox" disabled> to do</label></li></ul>"
    `);
  });

  test('footnotes are numbered as they are referred to, and lead back', () => {
    expect(render('One[^b] two[^a] three[^b].\n\n[^a]: A[^c].\n[^b]: B.\n[^c]: C.\n[^d]: never').html)
      .toMatchInlineSnapshot(`
        "<p>One<sup><a href="#fnNote1" id="fnRef1" role="doc-noteref">1</a></sup> two<sup><a href="#fnNote2" id="fnRef2" role="doc-noteref">2</a></sup> three<sup><a href="#fnNote1" id="fnRef1-2" role="doc-noteref">1</a></sup>.</p>
        <div class="footnotes" role="doc-endnotes">
        <ol>
        <li id="fnNote1">
        <p>B. <a href="#fnRef1" role="doc-backlink" aria-label="↩ 1">↩</a> <a href="#fnRef1-2" role="doc-backlink" aria-label="↩ 1-2">↩<sup>2</sup></a></p></li>
        <li id="fnNote2">
        <p>A<sup><a href="#fnNote3" id="fnRef3" role="doc-noteref">3</a></sup>. <a href="#fnRef2" role="doc-backlink" aria-label="↩ 2">↩</a></p></li>
        <li id="fnNote3">
        <p>C. <a href="#fnRef3" role="doc-backlink" aria-label="↩ 3">↩</a></p></li></ol></div>"
      `);
  });

  test('quotation marks and dashes stay as they were typed', () => {
    expect(render("\"Don't\" -- 'so'...").html).toBe("<p>&quot;Don't&quot; -- 'so'...</p>");
  });
});

describe('headings', () => {
  test.each([
    ['# A\n## B\n# C', ['2 A', '3 B', '2 C']],
    ['## A\n### B', ['2 A', '3 B']],
    ['### A\n##### B\n#### C', ['2 A', '3 B', '3 C']],
    ['### A\n# B\n## C', ['2 A', '2 B', '3 C']],
    ['# A\n## B\n### C\n#### D\n##### E\n###### F', ['2 A', '3 B', '4 C', '5 D', '6 E', '6 F']],
    ['# A\n\n<h3>B</h3>\n\n#\n\n## ![](x.jpg)', ['2 A', '3 B']],
  ])('%j stand below the page’s title, none skipped, none empty', (markdown, expected) => {
    const { headings, html } = render(markdown);
    expect(headings.map(({ depth, text }) => `${depth} ${text}`)).toEqual(expected);
    expect(html.match(/<h\d/g)).toEqual(expected.map((heading) => `<h${heading[0]}`));
  });

  test('have GitHub’s ids', () => {
    expect(render('# What *we* did: 2021\n# Ünïcode & `code`\n# Same\n# Same').html).toMatchInlineSnapshot(`
      "<h2 id="what-we-did-2021">What <em>we</em> did: 2021</h2>
      <h2 id="ünïcode--code">Ünïcode &amp; <code>code</code></h2>
      <h2 id="same">Same</h2>
      <h2 id="same-1">Same</h2>"
    `);
  });

  test('of a translation keep the original’s ids by position', () => {
    const original = render('# Who came\n# What we did').headings;
    const translation = render(
      '# Qui est venu\n\n[plus bas](#annexe)\n\n# Notre travail\n# Annexe\n# Who came',
    );
    const { html, headings, links } = keepHeadingIds(translation, original, file);
    expect(headings.map(({ id }) => id)).toEqual(['who-came', 'what-we-did', 'annexe', 'who-came-1']);
    expect(html).toContain('<h2 id="what-we-did">Notre travail</h2>');
    expect(html).toContain('<a href="#annexe">');
    const renamed = keepHeadingIds(render('[vers](#titre)\n# Titre'), original, file);
    expect(renamed.html).toContain('<a href="#who-came">');
    expect(renamed.links).toMatchObject([{ target: file, fragment: 'who-came' }]);
    expect(links).toMatchObject([{ target: file, fragment: 'annexe' }]);
  });
});

describe('links', () => {
  test('to files of the archive are told by their path in the content folder', () => {
    const { links, issues } = render(
      '[a](../../partners/gondomar.yaml) [b](./other.md#what-we-did)\n\n[c](rapport%20final.pdf) [d](<ça va.pdf>) ' +
        '<a href="../../projects/x/index.md#%C3%BCber">e</a>\n\n[f]: ../x.md\n[f] [g](#here)',
    );
    expect(links).toMatchObject([
      { target: 'partners/gondomar.yaml', line: 10, column: 1 },
      { target: 'events/2021/other.md', fragment: 'what-we-did', line: 10, column: 35 },
      { target: 'events/2021/rapport final.pdf', line: 12, column: 1 },
      { target: 'events/2021/ça va.pdf', line: 12, column: 26 },
      { target: 'projects/x/index.md', fragment: 'über', line: 12, column: 43 },
      { target: 'events/x.md', line: 15, column: 1 },
      { target: file, fragment: 'here', line: 15, column: 5 },
    ]);
    expect(issues).toEqual([]);
  });

  test('to the web are marked as such', () => {
    expect(
      render('[a](https://x.example/ü?a=1&b "T"), www.y.example, a@z.example, [t](tel:+32 2)').html,
    ).toBe(
      '<p><a href="https://x.example/%C3%BC?a=1&amp;b" rel="external nofollow noopener" title="T">a</a>, ' +
        '<a href="http://www.y.example/" rel="external nofollow noopener">www.y.example</a>, ' +
        '<a href="mailto:a@z.example">a@z.example</a>, [t](tel:+32 2)</p>',
    );
    expect(render('<tel:+32.2> [x](<tel:+32 2>)').html).toBe(
      '<p><a href="tel:+32.2">tel:+32.2</a> <a href="tel:+32%202">x</a></p>',
    );
  });

  test('without text show where they lead', () => {
    expect(render('[](https://x.example/y) [](../a.pdf) [](mailto:a@b.example)').html).toContain(
      '>https://x.example/y</a> <a href="jumelage-file:events/a.pdf">a.pdf</a> <a href="mailto:a@b.example">a@b.example</a>',
    );
  });

  test.each([
    ['[x](javascript:alert(1))', '10:1 address-unsafe javascript:alert(1)'],
    ['a\n\n> [x][y]\n\n[y]: data:x', '12:3 address-unsafe data:x'],
    ['[x](//other.example)', '10:1 address-unsafe //other.example https://other.example'],
    ['[x](/en/)', '10:1 address-unsafe /en/'],
    ['[x](https://me:secret@x.example)', '10:1 address-unsafe https://me:secret@x.example'],
    ['[x](../../../etc/passwd)', '10:1 link-outside ../../../etc/passwd passwd'],
    ['[x](..%2f..%2f../x.md)', '10:1 link-outside ..%2f..%2f../x.md x.md'],
    ['[x](..\\partners\\x.md)', '10:1 link-backslash ..\\partners\\x.md ../partners/x.md'],
    ['[x](C:\\Docs\\a.pdf)', '10:1 link-computer C:\\Docs\\a.pdf a.pdf'],
    ['[x](file:///home/a.pdf)', '10:1 link-computer file:///home/a.pdf a.pdf'],
    ['[x](htps://x.com)', '10:1 address-unsafe htps://x.com https://x.com'],
    ['[x]()', '10:1 link-empty '],
    ['[x](<y\u0001z>)', '10:7 body-control-character U+0001'],
  ])('%j is refused: %s', (markdown, issue) => {
    expect(issuesOf(markdown)).toContain(issue);
    expect(render(markdown).html).not.toContain('<a');
  });
});

test('links to pages of the finished site are told, and lead nowhere', () => {
  const { html, pageLinks } = render(
    '[a](../partners/gondomar.html) [b](/en/projects/x.html#y) [c](http://localhost:4321/en/projects/x.html) [d](https://x.example/y.html)',
  );
  expect(pageLinks).toMatchObject([
    { path: '../partners/gondomar.html' },
    { path: '/en/projects/x.html', fragment: 'y' },
    { path: '/en/projects/x.html' },
  ]);
  expect(html.match(/href="[^"]*"/g)).toEqual(['href="https://x.example/y.html"']);
});

describe('pictures', () => {
  test('of the archive are told, with what they show', () => {
    const { html, pictures, issues } = render(
      'Text ![The *group*](gruppe%201.jpg "Before")\n\n<img alt="A &amp; B" src="../b.png" lang=fr>',
    );
    expect(pictures).toMatchObject([
      { src: 'events/2021/gruppe 1.jpg', alt: 'The group', line: 10, column: 6 },
      { src: 'events/b.png', alt: 'A & B', line: 12, column: 1 },
    ]);
    expect(html).toMatchInlineSnapshot(`
      "<p>Text <img src="jumelage-file:events/2021/gruppe%201.jpg" alt="The group" title="Before"></p>
      <p><img src="jumelage-file:events/b.png" alt="A &amp; B" lang="fr"></p>"
    `);
    expect(issues).toEqual([]);
  });

  test.each([
    ['![x](https://x.example/a.jpg)', '10:1 picture-remote https://x.example/a.jpg a.jpg'],
    ['![x](data:image/png;base64,AA)', '10:1 picture-pasted'],
    ['a\n<img src="http://x.example/a.jpg" alt="x">', '11:1 picture-remote http://x.example/a.jpg a.jpg'],
    ['![x](../../../a.jpg)', '10:1 link-outside ../../../a.jpg a.jpg'],
    ['![x]()', '10:1 link-empty '],
  ])('%j is refused: %s', (markdown, issue) => {
    expect(issuesOf(markdown)).toEqual([issue]);
    expect(render(markdown).html).not.toContain('<img');
  });
});

describe('filling placeholders', () => {
  const fill = (markdown: string) =>
    fillBody(render(markdown).html, {
      link: ({ target, fragment }) => `/en/${target}?"&${fragment ? `#${fragment}` : ''}`,
      file: (path) => `/files/${path}`,
      picture: ({ src, alt, title, lang }) =>
        `<img src="/p/${src}" title="${title ?? lang}" alt="${alt.length}">`,
    });

  test('gives each page its own addresses', () => {
    expect(fill('[a](../x.md#y) [b](<c d.pdf>) [c](https://x.example) [d](#e)')).toBe(
      '<p><a href="/en/events/x.md?&quot;&amp;#y">a</a> <a href="/files/events/2021/c d.pdf">b</a> ' +
        '<a href="https://x.example/" rel="external nofollow noopener">c</a> <a href="#e">d</a></p>',
    );
  });

  test('gives pictures their published form', () => {
    expect(fill('![a "b" <c> & $& $1](é.jpg "$1 t")')).toBe(
      '<p><img src="/p/events/2021/é.jpg" title="$1 t" alt="17"></p>',
    );
    expect(fill('<img src=a.jpg lang=ro alt="é">')).toContain('title="ro" alt="1"');
  });

  test('leaves alone what only looks like one', () => {
    const text = ' href="jumelage:projects/x" <img src="jumelage-file:x" alt="">';
    expect(fill(`\`${text}\` <b title='${text.replaceAll('>', '&gt;')}'>x</b>`)).not.toMatch(/\/en\/|\/p\//);
  });
});

describe('HTML in Markdown', () => {
  test('for text, lists, tables and figures is kept, with its attributes', () => {
    const html =
      '<p lang="fr" dir="rtl" title="t">a <abbr title="b">c</abbr> <time datetime="2021-09-06">d</time></p>\n' +
      '<ol start="3">\n<li>e</li></ol>\n' +
      '<div class="scroll" tabindex="0">\n<table>\n<caption>f</caption>\n<thead>\n<tr>\n<th scope="col" colspan="2">g</th></tr></thead>\n' +
      '<tbody>\n<tr>\n<td rowspan="2">h</td>\n<td>i</td></tr></tbody></table></div>\n' +
      '<figure><img src="jumelage-file:events/2021/j.jpg" alt="k">\n<figcaption>l</figcaption></figure>\n' +
      '<dl>\n<dt>m</dt>\n<dd>n</dd></dl>';
    const written = html
      .replace('jumelage-file:events/2021/', '')
      .replace(' class="scroll" tabindex="0"', '');
    expect(render(written.replaceAll('</div>', '').replaceAll('<div>\n', ''))).toMatchObject({
      html,
      issues: [],
    });
  });

  test('may hold Markdown between its lines', () => {
    expect(render('<table>\n<tr><td>\n\n**a**\n\n- b\n\n</td></tr>\n</table>\n\nc').html)
      .toMatchInlineSnapshot(`
      "<div class="scroll" tabindex="0">
      <table>
      <tbody>
      <tr>
      <td>
      <p><strong>a</strong></p>
      <ul>
      <li>b</li></ul></td></tr></tbody></table></div>
      <p>c</p>"
    `);
  });

  test.each([
    ['<p>a<p>b', '<p>a</p>\n<p>b</p>'],
    ['<ul><li>a<li>b</ul>', '<ul>\n<li>a</li>\n<li>b</li></ul>'],
    ['<ul>a</ul>', '<ul>\n<li>a</li></ul>'],
    ['<dl><dt>a<dd>b</dl>', '<dl>\n<dt>a</dt>\n<dd>b</dd></dl>'],
    ['x <b>a *b</b> c*', '<p>x <b>a <em>b c</em></b></p>'],
    ['<div>\n\na\n\nb', '<div>\n<p>a</p>\n<p>b</p></div>'],
    ['> <div>a\n\nb', '<blockquote>\n<div>a</div></blockquote>\n<p>b</p>'],
    ['a</div></p></b>', '<p>a</p>'],
    ['<div>a & b &lt; &eacute; &copy &#65;</div>', '<div>a &amp; b &lt; é &amp;copy A</div>'],
    ['<div>1 < 2 <3 <', '<div>1 &lt; 2 &lt;3 &lt;</div>'],
    ['<b>loose</b>', '<p><b>loose</b></p>'],
  ])('%j is balanced: %j', (markdown, html) => {
    expect(render(markdown).html).toBe(html);
  });

  test.each([
    ['<center>a</center>', '<p>a</p>', ['10:1 html-tag center']],
    ['a <font color=red>b</font>', '<p>a b</p>', ['10:3 html-tag font']],
    ['a <script>b</script> c', '<p>a  c</p>', ['10:3 html-element script']],
    ['<form action=x>a<input name=q></form>', '<p>a</p>', ['10:1 html-tag form', '10:17 html-element input']],
    [
      '<b onclick=x style=y id=z>a</b>',
      '<p><b>a</b></p>',
      ['onclick', 'style', 'id'].map((a) => `10:1 html-attribute b ${a}`),
    ],
    [
      '> x\n>\n> <div>\n>   <b class=y>a</b>',
      '<blockquote>\n<p>x</p>\n<div>\n  <b>a</b></div></blockquote>',
      ['13:5 html-attribute b class'],
    ],
    ['a <div>b</div>', '<p>a b</p>', ['10:3 html-misplaced div']],
    ['<td>a</td>', '<p>a</p>', ['10:1 html-misplaced td']],
    ['a\n\n<!-- note -->\n\nb', '<p>a</p>\n<p>b</p>', []],
    ['a\n\n<!-- b\n\nc', '<p>a</p>', ['12:1 html-comment']],
    ['<object>a</object>b', '<p>b</p>', ['10:1 html-element object']],
    ['<object>\n\na\n\n</object>\n\nb', '<p>b</p>', ['10:1 html-element object']],
    [
      '- <object>\n\n  a\n\n  </object>\n\n  b',
      '<ul>\n<li>\n<p>b</p></li></ul>',
      ['10:3 html-element object'],
    ],
    ['<object>\n\na', '<p>a</p>', ['10:1 html-element object']],
    ['<?php a ?>', '', ['10:1 html-element !']],
    ['<a name=x>a</a>', '<p>a</p>', ['10:1 html-attribute a name']],
  ])('%j is made harmless and told: %j', (markdown, html, issues) => {
    expect(render(markdown).html.trim()).toBe(html);
    expect(issuesOf(markdown)).toEqual(issues);
  });
});

test('what it says without markup', () => {
  expect(
    render(
      '# A *b*\n\nc\nd[^1] ![e](e.jpg)\n\n- f\n  - g\n\n| h | i |\n|-|-|\n| j | k |\n\n<p>l<br>m\n\n[^1]: n',
    ).text,
  ).toBe('A b\nc d\nf\ng\nh i\nj k\nl m');
});

test('invisible characters are told by line: refused if controls, warned of if they turn the direction of text', () => {
  expect(issuesOf('a\n\nb\u0007c \u202Ed\ne &#x202e; &#7;')).toEqual([
    '12:2 body-control-character U+0007',
    '12:5 body-bidirectional-control U+202E',
    '13:12 body-control-character &#7;',
    '13:3 body-bidirectional-control &#x202e;',
  ]);
  expect(render('b\u0007c').html).toBe('<p>b\uFFFDc</p>');
});
