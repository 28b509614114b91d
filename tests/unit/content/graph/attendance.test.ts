import { expect, test } from 'vitest';
import { companionsOf } from '#content/graph/companions.ts';
import { graphOf, ids } from './reading.ts';

const partners = {
  gondomar: { country: 'PT', town: 'Gondomar' },
  ceuti: { country: 'ES', town: 'Ceutí' },
  bezons: { country: 'FR', town: 'Bezons' },
  jelgava: { country: 'LV', town: 'Jelgava' },
};

test('who came is host, partners and delegations together, each once', () => {
  const { events } = graphOf({
    partners,
    events: {
      e: {
        host: 'gondomar',
        partners: ['ceuti', 'gondomar', 'broken'],
        participants: {
          delegations: [
            { partner: 'bezons', count: 4 },
            { partner: 'ceuti', count: 3 },
            { label: 'guests', count: 9 },
          ],
        },
      },
    },
  });
  expect(ids(events.get('e')!.attendees)).toEqual(['gondomar', 'ceuti', 'bezons']);
});

test("nobody's attendance is assumed", () => {
  const { events, partners: nodes } = graphOf({
    partners,
    projects: { p: { coordinator: 'gondomar', partners: ['ceuti', 'bezons'] } },
    events: {
      e: {
        project: 'p',
        place: { town: 'Gondomar', country: 'PT' },
        absent: ['ceuti'],
        participants: { delegations: [{ partner: 'bezons', count: 0 }] },
      },
    },
  });
  expect(events.get('e')!.attendees).toEqual([]);
  expect(ids(events.get('e')!.absent)).toEqual(['ceuti']);
  expect(nodes.get('gondomar')!.attended).toEqual([]);
});

test('a partner knows the events that it hosted and came to, in order, and with how many', () => {
  const { partners: nodes } = graphOf({
    partners,
    events: {
      c: {
        start: '2019',
        host: 'ceuti',
        participants: {
          delegations: [
            { partner: 'bezons', count: 4, note: 'adults' },
            { partner: 'bezons', town: 'Paris', count: 3 },
          ],
        },
      },
      b: { start: '2018', host: 'bezons', partners: ['bezons'] },
      a: { start: '2020', partners: ['bezons'] },
      off: { start: '2020', host: 'bezons', status: 'postponed' },
    },
  });
  expect(
    nodes.get('bezons')!.attended.map(({ event, hosted, people }) => [event.id, hosted, people]),
  ).toEqual([
    ['b', true, undefined],
    ['c', false, 7],
    ['a', false, undefined],
  ]);
});

test('a town knows what happened there and who went where', () => {
  const { towns } = graphOf({
    partners: { ...partners, club: { country: 'FR', town: 'BEZONS' } },
    events: {
      home: {
        start: '2018',
        host: 'bezons',
        place: [
          { town: 'Bezons', country: 'FR' },
          { town: 'Bezons', country: 'FR', venue: 'Hall' },
        ],
      },
      away: {
        start: '2019',
        host: 'ceuti',
        place: { town: 'Ceutí', country: 'ES' },
        participants: {
          delegations: [
            { partner: 'bezons', count: 4 },
            { partner: 'club', count: 2 },
            { town: 'Bezons', country: 'FR', label: 'a school', count: 20 },
            { partner: 'jelgava', town: 'Riga', count: 1 },
          ],
        },
      },
      off: {
        start: '2020',
        status: 'cancelled',
        place: { town: 'Bezons', country: 'FR' },
        partners: ['bezons'],
      },
    },
  });
  const bezons = towns.get('fr-bezons')!;
  expect(ids(bezons.partners)).toEqual(['bezons', 'club']);
  expect(ids(bezons.events)).toEqual(['home', 'off']);
  expect(bezons.visits.map(({ event, people }) => [event.id, people])).toEqual([
    ['home', undefined],
    ['away', 26],
  ]);
  expect(towns.get('es-ceuti')!.visits.map(({ event }) => event.id)).toEqual(['away']);
  expect(towns.get('lv-riga')!.visits.map(({ event, people }) => [event.id, people])).toEqual([['away', 1]]);
  expect(towns.get('lv-jelgava')!.visits).toEqual([]);
});

test('companions are those who shared projects, then events, the most often first', () => {
  const { partners: nodes } = graphOf({
    partners,
    projects: {
      old: { start: '2010', coordinator: 'gondomar', partners: ['ceuti', 'bezons', { name: 'A school' }] },
      new: { start: '2019', coordinator: 'bezons', partners: ['gondomar'] },
    },
    events: {
      a: { project: 'old', start: '2011', host: 'gondomar', partners: ['ceuti', 'jelgava'] },
      off: { start: '2012', status: 'cancelled', partners: ['gondomar', 'ceuti'] },
      b: {
        start: '2013',
        participants: {
          delegations: [
            { partner: 'jelgava', count: 3 },
            { partner: 'gondomar', count: 1 },
          ],
        },
      },
    },
  });
  expect(
    companionsOf(nodes.get('gondomar')!).map(({ partner, projects, events }) => [
      partner.id,
      ids(projects),
      ids(events),
    ]),
  ).toEqual([
    ['bezons', ['new', 'old'], []],
    ['ceuti', ['old'], ['a']],
    ['jelgava', [], ['a', 'b']],
  ]);
});
