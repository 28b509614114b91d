import { describe, expect, test } from 'vitest';
import { issuesOf, placesOf } from '../graph/reading.ts';

const alike = (a: object, b: object) =>
  placesOf('partners-alike', { partners: { a: { name: 'Gondomar', ...a }, b: { name: 'Bezons', ...b } } });

describe('two partners look like one', () => {
  test.each([
    [{ name: 'Municipality of Lučenec' }, { name: 'MUNICIPALITY OF LUCENEC' }],
    [{ name: 'Helping Hand', country: 'BG' }, { name: 'Helping hand' }],
    [{ name: 'Losonc' }, { name: 'Lučenec', aliases: ['Losonc'] }],
    [{ name: 'CMIM' }, { name: 'Comunitatea Montană', shortName: 'CMIM' }],
    [{ website: 'http://www.vrilissia.gr' }, { website: 'https://vrilissia.gr/' }],
    [
      { website: 'https://itpio.eu', town: 'Veliko Tarnovo', country: 'BG' },
      { website: 'https://itpio.eu/index.html', town: 'Veliko Tarnovo', country: 'BG' },
    ],
    [
      { shortName: 'CMG', town: 'Gondomar', country: 'PT' },
      { shortName: 'CMG', town: 'Gondomar', country: 'PT' },
    ],
  ])('%j, %j', (a, b) => {
    expect(alike(a, b)).toEqual(['partners/b.yaml name']);
  });
});

describe('two partners do not', () => {
  test.each([
    [
      { name: 'Novi Sad', country: 'RS' },
      { name: 'Novi Sad', country: 'HR' },
    ],
    [
      { name: 'Twinning Committee', town: 'Bezons', country: 'FR' },
      { name: 'Twinning Committee', town: 'Ceutí', country: 'ES' },
    ],
    [
      { name: 'Twinning Committee', town: 'Bezons' },
      { name: 'Twinning Committee', town: 'Ceutí' },
    ],
    [
      { aliases: ['Gondomar'], name: 'Câmara Municipal', type: 'municipality' },
      { name: 'Gondomar', type: 'school' },
    ],
    [
      { website: 'https://gondomar.pt', type: 'municipality' },
      { website: 'https://gondomar.pt', type: 'museum-or-memorial' },
    ],
    [{ website: 'https://www.facebook.com/bezons' }, { website: 'https://www.facebook.com/ceuti' }],
    [{ shortName: 'CMG' }, { shortName: 'CMG' }],
    [{ name: 'Same', twinnedWith: ['b'] }, { name: 'Same' }],
    [{ name: 'Same' }, { name: 'Same', continues: ['a'] }],
  ])('%j, %j', (a, b) => {
    expect(alike(a, b)).toEqual([]);
  });
});

test('bodies that came out of one are several', () => {
  const partners = {
    old: { name: 'Association' },
    east: { name: 'Association', continues: ['old'] },
    west: { name: 'Association', continues: ['old'] },
    last: { name: 'Association', continues: ['east'] },
  };
  expect(placesOf('partners-alike', { partners })).toEqual([]);
});

test('bodies that became one were several', () => {
  const partners = {
    east: { name: 'Association' },
    west: { name: 'Association' },
    whole: { name: 'Association', continues: ['east', 'west'] },
  };
  expect(placesOf('partners-alike', { partners })).toEqual([]);
});

test('of many alike each is told of once', () => {
  const partners = Object.fromEntries(['a', 'b', 'c'].map((id) => [id, { name: 'Same' }]));
  expect(placesOf('partners-alike', { partners })).toEqual(['partners/b.yaml name', 'partners/c.yaml name']);
});

describe('a partner that a project only names', () => {
  const partners = {
    ceuti: { name: 'Ceutí Town Council', aliases: ['Ceutí'], country: 'ES', type: 'municipality' },
  };
  const named = (member: object) =>
    placesOf('member-with-record', {
      partners,
      projects: { p: { partners: [{ name: 'Jelgava' }, member] } },
    });

  test.each([
    { name: 'Ceuti town council' },
    { name: 'Ceutí', country: 'ES' },
    { name: 'CEUTÍ TOWN COUNCIL', type: 'agency' },
  ])('%j has a record', (member) => {
    expect(named(member)).toEqual(['projects/p.yaml partners.1.name']);
  });

  test.each([{ name: 'Ceutí', country: 'MX' }, { name: 'Ceutí', type: 'school' }, { partner: 'ceuti' }])(
    '%j has none, or is linked to it',
    (member) => {
      expect(named(member)).toEqual([]);
    },
  );
});

test('a partner that is absent neither sends people nor is the host', () => {
  const delegations = [
    { partner: 'a', count: 3 },
    { partner: 'b', count: 0 },
  ];
  const written = {
    partners: { a: {}, b: {}, c: {}, d: {} },
    events: { e: { host: 'c', absent: ['b', 'a', 'c', 'd'], participants: { delegations } } },
  };
  expect(issuesOf(written)).toEqual([
    'delegation-of-absent events/e.yaml absent.1',
    'host-absent events/e.yaml absent.2',
  ]);
});
