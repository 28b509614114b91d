import * as astro from 'astro/compiler-runtime';
import { describe, expect, it, test } from 'vitest';
import * as own from '../../../../src/integrations/templates/runtime.ts';
import { HEAD, renderPage } from '../../../../src/integrations/templates/component.ts';

const text = (written: own.Html | '' | undefined) => (written instanceof own.Html ? written.text : '');

describe('an attribute', () => {
  test.each([
    ['lang', 'pt'],
    ['lang', undefined],
    ['lang', null],
    ['title', `a "b" & <c> 'd'`],
    ['alt', ''],
    ['colspan', 2],
    ['aria-hidden', false],
    ['hidden', true],
    ['hidden', false],
    ['hidden', 'until-found'],
    ['open', true],
    ['open', false],
    ['popover', true],
    ['popover', 'auto'],
    ['download', 'a.csv'],
    ['checked', ''],
    ['class:list', ['a', false, { b: true, c: false }, ['d', undefined]]],
    ['class:list', [false]],
  ])('%s of %j is written as Astro writes it', (name, value) => {
    expect(text(own.addAttribute(value, name))).toBe(String(astro.addAttribute(value, name)));
  });

  it('has no name that would end it', () => {
    expect(() => own.spreadAttributes({ 'a onclick': 'x' })).toThrow("can't be called");
  });
});

describe('a value of an attribute', () => {
  it('is no object by mistake', () => {
    expect(() => own.addAttribute({ text: 'a' }, 'title')).toThrow("title can't be an object");
  });
});

describe('a template', () => {
  it('escapes text, and joins what is in lists', () => {
    const items = ['<b>', own.unescapeHTML('<i>'), 0, null, undefined, false, '', [own.render`&${'&'}`]];
    expect(own.render`<p>${items}</p>`.text).toBe('<p>&lt;b&gt;<i>0&&amp;</p>');
    expect(own.render`${`"'`}`.text).toBe('&quot;&#39;');
  });

  it('shows no object by mistake', () => {
    expect(() => own.render`${{ a: 1 }}`).toThrow("can't show object");
  });
});

describe('a component', () => {
  const Box = own.createComponent(
    (result, props, slots) =>
      own.render`<div${own.spreadAttributes(props)}>${own.renderSlot(result, slots['default'])}</div>`,
    'Box.astro',
  );
  const Page = own.createComponent((result, props, slots) => {
    const { params } = result.createAstro(props, slots) as { params: { id: string } };
    const inner = { default: () => own.render`<b>${params.id}</b>` };
    return own.render`<head>${own.renderHead(result)}</head>${own.renderComponent(result, 'Box', Box, { lang: 'pt' }, inner)}${own.renderComponent(result, 'tag', 'details', {}, inner)}${own.renderComponent(result, 'Fragment', own.Fragment, {}, inner)}`;
  }, 'Page.astro');

  it('is a page by itself', () => {
    const input = { params: { id: '<a>' }, props: {}, head: '<link rel="stylesheet" href="$&.css">' };
    const id = '<b>&lt;a&gt;</b>';
    expect(renderPage(Page, input)).toBe(
      `<!DOCTYPE html><head>${input.head}</head><div lang="pt">${id}</div><details>${id}</details>${id}`,
    );
    expect(renderPage(Page, input)).not.toContain(HEAD);
  });

  it('can’t be one that only Astro can run', () => {
    const theirs = astro.createComponent(() => astro.render`x`, 'Theirs.astro') as unknown as typeof Box;
    const result = { createAstro: () => ({}) };
    expect(() => own.renderComponent(result, 'Theirs', theirs, {})).toThrow("Theirs isn't one of");
  });
});
