import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { htmlToHast, type HastNode } from 'satteri';
import { describe, expect, test } from 'vitest';
import { renderBody } from '#content/body.ts';

/** What a body may hold, written down here once more: the test must not follow the code. */
const elements = new Set(
  `a abbr b bdi bdo blockquote br caption cite code col colgroup dd del dfn div dl dt em figcaption figure
  h2 h3 h4 h5 h6 hr i img input ins kbd label li mark ol p pre q rp rt ruby s samp small span strong sub sup
  table tbody td tfoot th thead time tr u ul var wbr`.split(/\s+/),
);
/** As a parser names them. `rel`, `role`, `class` … are Markdown's own; no author can write one. */
const attributes = new Set(
  `alt ariaLabel checked className colSpan dateTime dir disabled href id lang rel role rowSpan scope src start
  tabIndex title type`.split(/\s+/),
);
const address = /^(?:https?:\/\/|mailto:|tel:|#|jumelage:|jumelage-file:)/;

/** Attempts to get something into a page that isn't text, a link, a list, a table or a figure. */
const attempts = [
  // Scripts, plainly and in disguise
  '<script>alert(1)</script>',
  '<SCRIPT SRC=//evil.example/x.js></SCRIPT>',
  '<scr<script>ipt>alert(1)</scr</script>ipt>',
  '<script/x>alert(1)</script>',
  '<script\n>alert(1)</script\n>',
  '<<script>alert(1);//<</script>',
  'text <script>alert("*x*")</script> text',
  '<script>alert(1)',
  '<script><!--\n\n*</script>* <img src=x onerror=alert(1)>',
  '</script><script>alert(1)</script>',
  '<script>\n\n</script\n\n<img src=x onerror=alert(1)>',
  // Event handlers
  '<img src=x onerror=alert(1)>',
  '<img src="x" onerror="alert(1)"',
  '<IMG """><SCRIPT>alert(1)</SCRIPT>">',
  '<b onmouseover=alert(1)>x</b>',
  '<b/onclick=alert(1)/x>x</b>',
  '<p onclick\n=\n"alert(1)">x</p>',
  '<a href="https://x.example" onfocus=alert(1) autofocus>x</a>',
  '<div onpointerenter="alert(1)" style="position:fixed;inset:0">x</div>',
  "<td onclick='alert(1)'>x</td>",
  '<b \u0000onclick=alert(1)>x</b>',
  '<b title="x"onclick=alert(1)>x</b>',
  "<b title='\"' onclick=alert(1)>x</b>",
  '<b title="`><img src=x onerror=alert(1)>`">x</b>',
  '<img alt="<img src=x onerror=alert(1)>" src=x>',
  '<details open ontoggle=alert(1)>x</details>',
  '<marquee onstart=alert(1)>x</marquee>',
  '<body onload=alert(1)>',
  '<video><source onerror=alert(1)></video>',
  '<audio src onloadstart=alert(1)>',
  // Addresses that run
  '[x](javascript:alert(1))',
  '[x](JaVaScRiPt:alert(1))',
  '[x](<java\tscript:alert(1)>)',
  '[x](java&#10;script:alert(1))',
  '[x](java&Tab;script&colon;alert&lpar;1&rpar;)',
  '[x](&#106;&#97;&#118;&#97;&#115;&#99;&#114;&#105;&#112;&#116;&#58;alert(1))',
  '[x](&#x6A&#x61&#x76&#x61&#x73&#x63&#x72&#x69&#x70&#x74&#x3A;alert(1))',
  '[x](\\javascript:alert(1))',
  '[x](&#1;javascript:alert(1))',
  '[x](javascript&#58;//https://x.example/%0Aalert(1))',
  '[x](vbscript:msgbox(1))',
  '[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)',
  '[x](blob:https://x.example/1)',
  '[x](file:///etc/passwd)',
  '[x](view-source:javascript:alert(1))',
  '[x]( \u00a0javascript:alert(1))',
  '<javascript:alert(1)>',
  '<JAVASCRIPT:alert(1)>',
  '[x][y]\n\n[y]: javascript:alert(1)',
  '[y]\n\n[y]: <javascript:alert(1)> "t"',
  '[x]: javascript:alert(1)\n\n> [x]',
  '![x](javascript:alert(1))',
  '![x](data:image/svg+xml,<svg/onload=alert(1)>)',
  '[![x](javascript:alert(1))](javascript:alert(2))',
  '<a href="javascript:alert(1)">x</a>',
  '<a href=" &#14; javascript:alert(1)">x</a>',
  '<a href="jav&#x09;ascript:alert(1)">x</a>',
  '<a href="jav\nascript:alert(1)">x</a>',
  '<a href="javascript&colon;alert(1)">x</a>',
  '<a href=javascript&#58alert(1)>x</a>',
  '<a href="&#x6a;&#x61;vascript:alert(1)">x</a>',
  '<a href=`javascript:alert(1)`>x</a>',
  '<a href="x" href="javascript:alert(1)">x</a>',
  '<a href="http://x.example@evil.example">x</a>',
  '<a\fhref="javascript:alert(1)">x</a>',
  // Other hosts
  '[x](//evil.example/x)',
  '[x](\\\\evil.example/x)',
  '[x](/\\evil.example)',
  '[x](/\t/evil.example)',
  '<a href="//evil.example">x</a>',
  '<a href="https:evil.example">x</a>',
  '<img src="//evil.example/x.png" alt=x>',
  '![x](https://evil.example/x.png)',
  '![x](HTTP://evil.example/x.png)',
  '<img srcset="https://evil.example/x.png 2x" src=x.jpg alt=x>',
  '<img src=x.jpg alt=x lowsrc=javascript:alert(1) dynsrc=x longdesc=//evil.example>',
  '<picture><source srcset=//evil.example/x><img src=//evil.example/x></picture>',
  '<link rel=stylesheet href=//evil.example/x.css>',
  '<style>@import "//evil.example/x.css"; body{background:url(//evil.example)}</style>',
  '<table background="//evil.example/x"><tr><td background="javascript:alert(1)">x</table>',
  '<div style="background:url(//evil.example/x)">x</div>',
  '<blockquote cite="javascript:alert(1)">x</blockquote>',
  '<q cite="//evil.example">x</q>',
  '<iframe src="https://evil.example"></iframe>',
  '<iframe srcdoc="<script>alert(1)</script>">',
  '<frameset><frame src="javascript:alert(1)"></frameset>',
  '<object data="data:text/html,<script>alert(1)</script>"><param name=x></object>',
  '<embed src="javascript:alert(1)">',
  '<applet code=x></applet>',
  '<base href="//evil.example/">',
  '<meta http-equiv="refresh" content="0;url=javascript:alert(1)">',
  '<meta charset="utf-7">+ADw-script+AD4-alert(1)',
  '<html manifest=//evil.example><head><title>x</title></head><body background=//evil.example>',
  // Forms and controls
  '<form action="javascript:alert(1)"><button>x</button></form>',
  '<button formaction="javascript:alert(1)">x</button>',
  '<input type="image" src="//evil.example/x" onerror=alert(1)>',
  '<input autofocus onfocus=alert(1)>',
  '<textarea autofocus onfocus=alert(1)></textarea><img src=x onerror=alert(1)>',
  '<select onchange=alert(1)><option>x</select>',
  '<isindex action=javascript:alert(1) type=image>',
  '<keygen autofocus onfocus=alert(1)>',
  // SVG, MathML and what changes when it is parsed again
  '<svg onload=alert(1)>',
  '<svg><script>alert(1)</script></svg>',
  '<svg><a xlink:href="javascript:alert(1)"><text>x</text></a></svg>',
  '<svg><animate attributeName=href values=javascript:alert(1) /></svg>',
  '<svg><style><img src=x onerror=alert(1)></style></svg>',
  '<svg><foreignObject><iframe src=javascript:alert(1)></foreignObject></svg>',
  '<svg></p><style><a id="</style><img src=1 onerror=alert(1)>">',
  '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></mglyph></table></mtext></math>',
  '<math href="javascript:alert(1)">x</math>',
  '<math><annotation-xml encoding="text/html"><script>alert(1)</script></annotation-xml></math>',
  '<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>',
  '<template><script>alert(1)</script></template>',
  '<title><p id="</title><img src=x onerror=alert(1)>"></title>',
  '<xmp><p title="</xmp><img src=x onerror=alert(1)>"></xmp>',
  '<plaintext><img src=x onerror=alert(1)>',
  '<noembed><p title="</noembed><img src=x onerror=alert(1)>">',
  '<table><tr><td><b title="</td></tr></table><img src=x onerror=alert(1)>">x</b>',
  '<p><table><a href=x><p></table><script>alert(1)</script>',
  '<!--><img src=x onerror=alert(1)>-->',
  '<!---><img src=x onerror=alert(1)>-->',
  '<!-- x --!><img src=x onerror=alert(1)> -->',
  '<!-- --><script>alert(1)</script><!-- -->',
  '<!--[if gte IE 4]><script>alert(1)</script><![endif]-->',
  '<![CDATA[<img src=x onerror=alert(1)>]]>',
  '<?xml-stylesheet href="javascript:alert(1)"?><script>alert(1)</script>',
  '<!DOCTYPE html [<!ENTITY x "<script>alert(1)</script>">]>',
  '<? <img src=x onerror=alert(1)> ?>',
  '</ <img src=x onerror=alert(1)>',
  // Markdown's own corners
  '![x](a.jpg "t\\" onerror=alert(1) x=\\"")',
  '![" onerror=alert(1) x="](a.jpg)',
  "[x](https://x.example '\" onclick=alert(1)')",
  '[x](<https://x.example/" onclick="alert(1)>)',
  '[x](https://x.example/`onclick=alert(1)`)',
  '[<script>alert(1)</script>](https://x.example)',
  '[x <img src=x onerror=alert(1)> y](https://x.example "<b>")',
  '# <script>alert(1)</script> " onclick=alert(1)',
  '# x\n\n## <img src=x onerror=alert(1)>',
  '`<script>alert(1)</script>`',
  '```html" onclick="alert(1)\n<script>alert(1)</script>\n```',
  '    <script>alert(1)</script>',
  '[^<script>]\n\n[^<script>]: <script>alert(1)</script>',
  '[^"onclick=alert(1)]\n\n[^"onclick=alert(1)]: [x](javascript:alert(1))',
  '| <script>alert(1)</script> |\n| - |\n| [x](javascript:alert(1)) |',
  '- [ ] <input onfocus=alert(1) autofocus>',
  '\\<script>alert(1)\\</script>',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '&#60;img src=x onerror=alert(1)&#62;',
  '<div>&lt;img src=x onerror=alert(1)&gt;</div>',
  '<div>&#x3c;script>alert(1)&#x3c;/script></div>',
  '<div>\n\n<script>\n\nalert(1)\n\n</script>\n\n</div>',
  '> <script>\n\nalert(1)\n\n> </script>',
  '- <style>\n- </style><img src=x onerror=alert(1)>',
  '*<b onclick=alert(1)*>x</b>',
  '<a href="https://x.example">[x](javascript:alert(1))</a>',
  'https://x.example/<script>alert(1)</script>',
  'www.x.example/"onclick="alert(1)',
  '<https://x.example/"onclick="alert(1)>',
  'a@x.example"onclick="alert(1)',
  // Names that scripts trust, and what only the archive itself may write
  '<a id=location href="https://x.example">x</a><a id=location name=href href=x>y</a>',
  '<img name=getElementById src=x.jpg alt=x>',
  '<form id=x><input name=parentNode></form>',
  '<div id="results" role="status" aria-live=polite class="notice" hidden data-pagefind-body>x</div>',
  '<a href="jumelage:projects/x#y">x</a>',
  '<a href=" JUMELAGE-FILE:archive.yaml">x</a>',
  '[x](jumelage:projects/x)',
  '[x](jumelage&#58;projects/x)',
  '![x](jumelage-file:archive.yaml)',
  '<img src="jumelage-file:archive.yaml" alt=x>',
  '<p title=\' href="jumelage:projects/x"\'>href="jumelage:projects/x"</p>',
  '`<img src="jumelage-file:archive.yaml" alt="">`',
  '<slot name=x></slot><x-y onconnected=alert(1)>z</x-y><portal src=//evil.example>',
  '<a href="https://x.example" target=_blank ping=//evil.example download>x</a>',
  '<p is="x-y" slot=z part=w nonce=v contenteditable accesskey=x tabindex=1 draggable=true>x</p>',
  '<ol start="1 onclick=alert(1)" type=a reversed><li value=3>x</ol>',
  '<td colspan=99999999>x</td><table><td colspan="2;x" rowspan=-1>x</table>',
  '<time datetime="x onclick=alert(1)">x</time>',
];

const validator = new HtmlValidate(
  new StaticConfigLoader({
    extends: ['html-validate:recommended'],
    rules: { 'no-trailing-whitespace': 'off', 'valid-id': ['error', { relaxed: true }] },
  }),
);

describe('whatever an author writes', () => {
  test.each(attempts)('%j stays harmless', async (markdown) => {
    const { html, links, pictures } = renderBody(markdown, { file: 'events/2021/x.md', firstLine: 1 });
    const tree = htmlToHast(html, { fragment: true });
    const found = [...walk(tree)];

    expect(found.filter(({ type }) => type === 'comment' || type === 'doctype')).toEqual([]);
    for (const node of found) {
      if (node.type !== 'element') continue;
      expect(elements).toContain(node.tagName);
      for (const [name, value] of Object.entries(node.properties)) {
        expect(attributes).toContain(name);
        if (name === 'href' || name === 'src') expect(String(value)).toMatch(address);
        if (name === 'href' && String(value).startsWith('jumelage')) expect(links).not.toEqual([]);
        if (name === 'src') expect(pictures).not.toEqual([]);
        if (name === 'className')
          expect(String(value)).toMatch(/^(?:task|table|scroll|footnotes|align-\w+)$/);
      }
    }
    expect(html).not.toContain('archive.yaml"');
    expect(written(tree), 'a parser reads what was meant').toBe(bare(html));
    expect(await faultsOf(html)).toEqual([]);
  });

  test('there are enough attempts, and no two are the same', () => {
    expect(new Set(attempts).size).toBe(attempts.length);
    expect(attempts.length).toBeGreaterThan(150);
  });
});

async function faultsOf(html: string): Promise<string[]> {
  const page = `<!DOCTYPE html>\n<html lang="en"><head><title>x</title></head><body><h1>x</h1>\n${html}\n</body></html>\n`;
  const { results } = await validator.validateString(page);
  return results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`));
}

function* walk(node: HastNode): Generator<HastNode> {
  yield node;
  if ('children' in node) for (const child of node.children) yield* walk(child);
}

/** The tree as it was parsed, without attributes. */
function written(node: HastNode): string {
  if (node.type === 'text') return squash(escaped(node.value));
  if (!('children' in node)) return '';
  const inner = squash(node.children.map(written).join(''));
  if (node.type !== 'element') return inner;
  return ['br', 'col', 'hr', 'img', 'input', 'wbr'].includes(node.tagName)
    ? `<${node.tagName}>`
    : `<${node.tagName}>${inner}</${node.tagName}>`;
}

function bare(html: string): string {
  return squash(html.replace(/<([a-z\d]+)[^>]*>/g, '<$1>'));
}

function squash(text: string): string {
  return text.replace(/\s+/g, ' ');
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
