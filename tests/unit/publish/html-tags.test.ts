import { Tokenizer } from 'htmlparser2';
import { expect, it, test } from 'vitest';
import { readTags } from '#publish/html-tags.ts';
import { makeRandom } from '../../../scripts/bench/random.ts';

/** Tags in their order, as the pages' own reader finds them. */
function tagsOf(html: string): unknown[] {
  const tags: unknown[] = [];
  const attributesOf = (attributes: readonly { name: string; value: string }[]) =>
    // The first of two attributes with one name counts.
    Object.fromEntries(attributes.toReversed().map(({ name, value }) => [name, value]));
  const open = { name: '', attributes: [] as readonly { name: string; value: string }[] };
  readTags(html, [
    {
      open: ({ name, attributes }) => tags.push({ ...open, name, attributes: attributesOf(attributes) }),
      close: ({ name }) => tags.push({ end: name }),
    },
  ]);
  return tags;
}

/** The same by htmlparser2, which goes from letter to letter as browsers do. */
function theirTagsOf(html: string): unknown[] {
  const tags: unknown[] = [];
  let tag = { name: '', attributes: {} as Record<string, string> };
  let name = '';
  let value = '';
  const word = (from: number, to: number) => html.slice(from, to).toLowerCase();
  const nothing = () => {};
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      onopentagname: (from, to) => (tag = { name: word(from, to), attributes: {} }),
      onattribname(from, to) {
        name = word(from, to);
        value = '';
      },
      onattribdata: (from, to) => (value += html.slice(from, to)),
      onattribentity: (codepoint) => (value += String.fromCodePoint(codepoint)),
      onattribend: () => (tag.attributes[name] ??= value),
      onopentagend: () => tags.push(tag),
      onselfclosingtag: () => tags.push(tag),
      onclosetag: (from, to) => tags.push({ end: word(from, to) }),
      oncdata: nothing,
      oncomment: nothing,
      ondeclaration: nothing,
      onend: nothing,
      onprocessinginstruction: nothing,
      ontext: nothing,
      ontextentity: nothing,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  return tags;
}

test.each([
  '<p>a<b>c</b></p>',
  '<P CLASS=x ID = "y" title=\'"&amp;\' hidden>x</P>',
  '<a href=/a/b?c=1&amp;d=2>x</a>',
  '<a href="a>b" title=\'<p>\'>x</a>',
  '<section data-x="&lt;&#x41;&eacute;&notin;&unknown;"></section>',
  '<script>if (a < b) "<p>"; "</p>"</script><p></p>',
  '<title><b></title><textarea></p></TEXTAREA ><style>a>b{}</style>',
  '<!-- <p> --><b></b><!----><i></i><!doctype html><u></u>',
  '<b>1 < 2 <3 a<</b><i></i>',
  '<a  b  =  c  d></a  >',
  '<a b="1"c=2></a>',
  '<div\n\tid="x"\n></div>',
])('%s', (html) => {
  expect(tagsOf(html)).toEqual(theirTagsOf(html));
});

it('finds in anything what goes from letter to letter', () => {
  const pieces =
    '<|>|</|/>|a|b|section|i |=|"|\'| |&amp;|&|<!--|-->|<b>|</b>|<i id="x">|</i>|<section class=\'y\' >|</section>'.split(
      '|',
    );
  for (let seed = 1; seed <= 3000; seed += 1) {
    const random = makeRandom(`tags ${seed}`);
    const html = Array.from({ length: random.between(1, 12) }, () => random.pick(pieces)).join('');
    // Every tag that begins ends, as in every page that was rendered.
    const whole = `<p>${html}"'></p>`;
    expect([whole, tagsOf(whole)]).toEqual([whole, theirTagsOf(whole)]);
  }
});

it('gives where tags and attributes lie', () => {
  const html = '<p><A  href = "/a" id=b />';
  readTags(html, [
    {
      open: ({ name, from, to, closed, attributes }) => {
        if (name !== 'a') return;
        expect([html.slice(from, to), closed]).toEqual(['<A  href = "/a" id=b />', true]);
        expect(attributes.map((one) => html.slice(one.from, one.to))).toEqual(['href = "/a"', 'id=b']);
        expect(attributes.map((one) => html.slice(one.start, one.end))).toEqual(['/a', 'b']);
      },
    },
  ]);
  expect.assertions(3);
});
