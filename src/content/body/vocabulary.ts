/**
 * HTML's elements for text, lists, tables and figures: the only ones that a body holds, whether Markdown makes them
 * or an author writes them. What each may contain, and where it may stand, follows the HTML standard's content models
 * (https://html.spec.whatwg.org/multipage/indices.html#elements-3), a little narrower where that is simpler.
 */
const vocabulary: Readonly<Record<string, ElementRule>> = {
  ...all('h1 h2 h3 h4 h5 h6 p pre', { stands: 'flow', holds: 'phrasing' }),
  ...all('blockquote div figure', { stands: 'flow', holds: 'flow' }),
  ...all('ol ul', { stands: 'flow', holds: 'items' }),
  dl: { stands: 'flow', holds: 'terms' },
  table: { stands: 'flow', holds: 'table' },
  hr: { stands: 'flow', holds: 'nothing' },

  li: { stands: 'items', holds: 'flow' },
  ...all('dd dt', { stands: 'terms', holds: 'flow' }),
  figcaption: { stands: 'figure', holds: 'flow' },
  caption: { stands: 'table', holds: 'flow' },
  colgroup: { stands: 'table', holds: 'columns' },
  col: { stands: 'columns', holds: 'nothing' },
  ...all('tbody tfoot thead', { stands: 'table', holds: 'rows' }),
  tr: { stands: 'rows', holds: 'cells' },
  ...all('td th', { stands: 'cells', holds: 'flow' }),

  ...all(
    'a abbr b bdi bdo cite code del dfn em i ins kbd mark q s samp small span strong sub sup time u var',
    { stands: 'phrasing', holds: 'phrasing' },
  ),
  ruby: { stands: 'phrasing', holds: 'phrasing' },
  ...all('rp rt', { stands: 'ruby', holds: 'phrasing' }),
  ...all('br img wbr', { stands: 'phrasing', holds: 'nothing' }),
};

/** What content that can't stand somewhere is put into there, as a browser or a careful author would. */
export const wrappers: Partial<Record<Content, string>> = {
  items: 'li',
  terms: 'dd',
  table: 'tbody',
  rows: 'tr',
  cells: 'td',
};

/** Elements that mustn't be anywhere inside others. */
export const barred: Readonly<Record<string, RegExp>> = {
  a: /^a$/,
  caption: /^table$/,
  dfn: /^dfn$/,
  dt: /^h[1-6]$/,
  th: /^h[1-6]$/,
};

/** Attributes that authors may write: on every element, and on some. Each with the form of its value. */
const everywhere: Readonly<Record<string, RegExp>> = {
  dir: /^(?:ltr|rtl|auto)$/i,
  lang: /^[a-z]{2,8}(?:-[a-z0-9]{1,8})*$/i,
  title: /^.{1,1000}$/s,
};
const span = /^[1-9]\d{0,2}$/;
const dated = { datetime: /^[\dPT][\dA-Z:.+ -]{1,40}$/i };
const somewhere: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  a: { href: /^/ },
  del: dated,
  img: { alt: /^/, src: /^/ },
  ins: dated,
  ol: { start: /^-?\d{1,9}$/ },
  td: { colspan: span, rowspan: span },
  th: { colspan: span, rowspan: span, scope: /^(?:col|row|colgroup|rowgroup)$/i },
  time: dated,
};

/** Elements that go with all that is in them: code, other documents, controls, drawings, sound. Any other only loses its tags. */
const dropped = new Set(
  `applet area audio base basefont bgsound button canvas command datalist embed frame frameset head iframe input
  keygen link map math meta meter noembed noframes noscript object optgroup option output param picture portal
  progress script select source style svg template textarea title track video`.split(/\s+/),
);
/** Of those, the ones without an end. */
const droppedVoid = new Set(
  'area base basefont bgsound command embed frame input keygen link meta param source track'.split(' '),
);
/** Of those, the ones whose content is no markup: tags in it are part of the code. */
const unparsed = new Set('iframe noembed noframes script style textarea title'.split(' '));

/** The rule of an element that bodies may hold. */
export function ruleOf(name: string): ElementRule | undefined {
  return Object.hasOwn(vocabulary, name) ? vocabulary[name] : undefined;
}

/** What becomes of an element that bodies may not hold. */
export function fateOf(
  name: string,
): 'unwrapped' | 'removed' | 'removed with its code' | 'removed with its content' {
  if (!dropped.has(name)) return 'unwrapped';
  if (droppedVoid.has(name)) return 'removed';
  return unparsed.has(name) ? 'removed with its code' : 'removed with its content';
}

/** Whether an author may write an attribute with this value. */
export function allowsAttribute(element: string, attribute: string, value: string): boolean {
  const forms = { ...everywhere, ...(Object.hasOwn(somewhere, element) && somewhere[element]) };
  return Object.hasOwn(forms, attribute) && forms[attribute]!.test(value);
}

function all(names: string, rule: ElementRule): Record<string, ElementRule> {
  return Object.fromEntries(names.split(' ').map((name) => [name, rule]));
}

/** What an element may contain. `flow` takes phrasing too. */
export type Content =
  'flow' | 'phrasing' | 'items' | 'terms' | 'table' | 'rows' | 'cells' | 'columns' | 'nothing';

export interface ElementRule {
  /** The content among which it may stand; `figure` and `ruby`: only right in one. */
  stands: Content | 'figure' | 'ruby';
  holds: Content;
}
