import {
  render as astroRender,
  renderHead as astroHead,
  unescapeHTML as astroHtml,
} from 'astro/compiler-runtime';
import {
  HEAD,
  type Component,
  type Props,
  type Result,
  type Slot,
  type Slots,
  type Template,
  type Written,
} from './component.ts';

/*
 * What Astro 7's compiler makes its components call, as plain functions of their properties: no promises, no streams, no
 * state between components. The names and what is given to them are the compiler's (`internalURL`, @astrojs/compiler-rs).
 * What the archive's templates don't use isn't here, and would fail the build.
 */

const ESCAPED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  "'": '&#39;',
  '"': '&quot;',
};

/** Attributes that are there or not (HTML, “Boolean attributes”), always or where their value says so. */
const BOOLEAN: ReadonlySet<string> = new Set(
  'allowfullscreen async autofocus autoplay checked controls default defer disabled formnovalidate inert loop muted nomodule novalidate open playsinline readonly required reversed selected itemscope'.split(
    ' ',
  ),
);
const BOOLEAN_OR_TEXT: ReadonlySet<string> = new Set(['popover', 'download', 'hidden']);

/** Finished HTML, which isn't escaped again. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** A template with its values: text is escaped, HTML isn't, lists are joined; what is absent leaves nothing. */
export function render(parts: TemplateStringsArray, ...values: unknown[]): Html {
  let text = parts[0]!;
  for (let index = 0; index < values.length; index += 1) text += written(values[index]) + parts[index + 1]!;
  return new Html(text);
}

function written(value: unknown): string {
  if (typeof value === 'string') return escaped(value);
  if (value instanceof Html) return value.text;
  if (value === undefined || value === null || value === false) return '';
  if (Array.isArray(value)) {
    let text = '';
    for (const item of value) text += written(item);
    return text;
  }
  if (typeof value === 'number') return String(value);
  throw new TypeError(`A template can't show ${typeof value}.`);
}

function escaped(text: string): string {
  return /[&<>'"]/.test(text) ? text.replaceAll(/[&<>'"]/g, (sign) => ESCAPED[sign]!) : text;
}

export function unescapeHTML(html: string): Html {
  return new Html(html);
}

/** One attribute with the space before it; nothing where it has no value. Its name is one that a template writes. */
export function addAttribute(value: unknown, name: string): Html | '' {
  if (value === undefined || value === null) return '';
  if (name === 'class:list') return attribute('class', classes(value));
  if (BOOLEAN.has(name) || (typeof value === 'boolean' && BOOLEAN_OR_TEXT.has(name)))
    return value ? new Html(` ${name}`) : '';
  if (typeof value === 'object') throw new TypeError(`${name} can't be an object.`);
  return value === '' ? new Html(` ${name}`) : attribute(name, String(value));
}

export function spreadAttributes(values: Readonly<Record<string, unknown>>): Html {
  let text = '';
  for (const [name, value] of Object.entries(values)) {
    if (/[\s"'>/=]/.test(name)) throw new TypeError(`An attribute can't be called ${name}.`);
    text += written(addAttribute(value, name));
  }
  return new Html(text);
}

function attribute(name: string, value: string): Html | '' {
  if (value === '') return '';
  const quoted = /[&"]/.test(value) ? value.replaceAll('&', '&amp;').replaceAll('"', '&quot;') : value;
  return new Html(` ${name}="${quoted}"`);
}

/** Names of classes: those of a list, and those of an object whose values hold. */
function classes(value: unknown): string {
  if (Array.isArray(value)) return value.map(classes).filter(Boolean).join(' ');
  if (typeof value === 'object' && value !== null)
    return Object.entries(value)
      .filter(([, holds]) => holds)
      .map(([name]) => name)
      .join(' ');
  return typeof value === 'string' ? value : '';
}

/** A component within another: one of the archive's, an element by its name, or nothing but its content. */
export function renderComponent(
  result: Result,
  name: string,
  component: Component | string | symbol,
  props: Props,
  slots: Slots = {},
): Written {
  if (component === Fragment) return renderSlot(result, slots['default']);
  if (typeof component === 'string')
    return new Html(
      `<${component}${spreadAttributes(props).text}>${renderSlot(result, slots['default']).text}</${component}>`,
    );
  if (typeof component === 'symbol' || !component.template)
    throw new TypeError(`${name} isn't one of the archive's templates.`);
  return component.template(result, props, slots);
}

export const Fragment = Symbol.for('astro:fragment');

export function renderSlot(result: Result, slot: Slot | undefined): Written {
  return slot ? slot(result) : new Html('');
}

/** Elements without a `<head>` never get one: every page has its own. */
export function maybeRenderHead(): '' {
  return '';
}

/** What Astro puts there is known where a page is made; elsewhere Astro itself is to put it. */
export function renderHead({ head = HEAD }: Result): Html {
  return new Html(head);
}

/** The compiler's constant for every file, which nothing of ours asks. */
export function createAstro(): object {
  return {};
}

/** A component that other components call as a function, and Astro itself as it calls its own. */
export function createComponent(template: Template, moduleId: string): Component {
  const component = (result: Result, props: Props, slots: Slots) => {
    const parts = template(result, props, slots).text.split(HEAD).map(astroHtml);
    return parts.length === 1 ? astroRender`${parts[0]}` : astroRender`${parts[0]}${astroHead()}${parts[1]}`;
  };
  const known = { isAstroComponentFactory: true as const, moduleId };
  const headOnly = Object.assign(() => astroRender`${astroHead()}`, known);
  return Object.assign(component, { ...known, template, headOnly });
}
