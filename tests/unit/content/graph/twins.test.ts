import { expect, test } from 'vitest';
import { graphOf, issuesOf, paramsOf } from './reading.ts';

const twinsOf = (partners: Record<string, Record<string, unknown>>, id: string) =>
  graphOf({ partners })
    .partners.get(id)!
    .twins.map(({ partner, statements }) => [
      partner.id,
      ...statements.map(({ by, since }) => `${by.id}: ${since ?? '?'}`),
    ]);

test('written on one side is enough', () => {
  const partners = {
    gondomar: { twinnedWith: [{ partner: 'bezons', since: '1998' }, 'agen'] },
    bezons: {},
    agen: {},
  };
  expect(twinsOf(partners, 'gondomar')).toEqual([
    ['agen', 'gondomar: ?'],
    ['bezons', 'gondomar: 1998'],
  ]);
  expect(twinsOf(partners, 'bezons')).toEqual([['gondomar', 'gondomar: 1998']]);
});

test('what two sides say differently is kept, and warned of once', () => {
  const partners = {
    gondomar: { twinnedWith: [{ partner: 'bezons', since: '1998-05-12', until: '2020' }] },
    bezons: { twinnedWith: ['broken', { partner: 'gondomar', since: '1999' }] },
  };
  const both = ['bezons: 1999', 'gondomar: 1998-05-12'];
  expect(twinsOf(partners, 'gondomar')).toEqual([['bezons', ...both]]);
  expect(twinsOf(partners, 'bezons')).toEqual([['gondomar', ...both]]);
  expect(issuesOf({ partners })).toEqual(['twins-differ partners/gondomar.yaml twinnedWith.0.since']);
  expect(paramsOf({ partners })).toEqual([
    { field: 'since', value: '1998-05-12', other: '1999', twin: 'bezons', twinFile: 'partners/bezons.yaml' },
  ]);
});

test('to know less, or less precisely, is no contradiction', () => {
  expect(
    issuesOf({
      partners: {
        a: { twinnedWith: [{ partner: 'b', since: '1998-05-12', agreement: 'Charter of 12 May 1998' }] },
        b: { twinnedWith: [{ partner: 'a', since: '1998', agreement: 'charter of 12 May, 1998' }] },
        c: { twinnedWith: [{ partner: 'a', since: '2001' }] },
      },
    }),
  ).toEqual([]);
});

test('two agreements are warned of; a text and an address are no two', () => {
  const twins = (agreement: unknown) =>
    issuesOf({
      partners: {
        a: { twinnedWith: [{ partner: 'b', agreement: 'Charter of 1998' }] },
        b: { twinnedWith: [{ partner: 'a', agreement }] },
      },
    });
  expect(twins('Oath of 2001')).toEqual(['twins-differ partners/b.yaml twinnedWith.0.agreement']);
  expect(twins('https://example.org/charter')).toEqual([]);
});

test('nobody is twinned with itself', () => {
  const partners = { a: { twinnedWith: ['b', { partner: 'a', since: '1998' }] }, b: {} };
  expect(issuesOf({ partners })).toEqual(['twinned-with-itself partners/a.yaml twinnedWith.1.partner']);
  expect(twinsOf(partners, 'a')).toEqual([['b', 'a: ?']]);
});
