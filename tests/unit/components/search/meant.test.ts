import { expect, it } from 'vitest';
import { meant } from '#components/search/client/meant.ts';
import { nearest } from '#components/search/client/nearest.ts';
import { smallEngine } from './small-engine.ts';

const engines = [
  smallEngine([
    { url: '/en/towns/es-finestrat.html', text: 'Finestrat', filters: { kind: ['towns'] } },
    { url: '/en/events/one.html', text: 'A meeting in Finestrat', filters: { kind: ['events'] } },
  ]),
  smallEngine([{ url: '/fr/events/deux.html', text: 'Rencontre à Bezons' }]),
];

/** What was meant by words and filters, and whether names were loaded for it. */
async function ask(words: string, filters: Readonly<Record<string, readonly string[]>> = {}) {
  let loaded = false;
  const query = await meant({ words, filters, sort: 'date' }, engines, async () => {
    loaded = true;
    return { names: ['Finestrat', 'Bezons', 'Gondomar'], nearest };
  });
  return { query, loaded };
}

it('is what finds something, in whatever language', async () => {
  expect((await ask('Finstrat')).query).toEqual({ words: 'Finestrat', filters: {}, sort: 'date' });
  expect((await ask('Bezon meeting')).query).toBeUndefined();
  expect((await ask('Bezzons')).query?.words).toBe('Bezons');
  expect((await ask('"meeting Finstrat"')).query?.words).toBe('meeting Finestrat');
});

it('is nothing where the name stands on no page', async () => {
  expect(await ask('Gondommar')).toEqual({ query: undefined, loaded: true });
});

it('keeps the filters where something is left, else leaves them out', async () => {
  expect((await ask('Finstrat', { kind: ['events'] })).query?.filters).toEqual({ kind: ['events'] });
  expect((await ask('Finstrat', { kind: ['partners'] })).query?.filters).toEqual({});
});

it('loads no names where every word is known', async () => {
  expect(await ask('Finestrat', { kind: ['partners'] })).toEqual({ query: undefined, loaded: false });
  expect(await ask('', { kind: ['partners'] })).toEqual({ query: undefined, loaded: false });
});
