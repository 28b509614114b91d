import { expect, test } from 'vitest';
import { graphOf, ids } from './reading.ts';

test('countries are those of members and those that the project lists, not those of delegations and places', () => {
  const { projects } = graphOf({
    partners: {
      gondomar: { country: 'PT' },
      bezons: { country: 'FR' },
      kaunas: { country: 'LT' },
      nowhere: {},
    },
    projects: {
      p: {
        countries: ['UK', 'PT'],
        coordinator: 'gondomar',
        partners: ['nowhere', { name: 'A school', country: 'HU' }],
        participants: { delegations: [{ country: 'MT', count: 3 }] },
      },
    },
    events: {
      a: {
        project: 'p',
        place: [{ country: 'GR' }, { town: 'Somewhere' }],
        participants: {
          delegations: [
            { partner: 'bezons', count: 2 },
            { country: 'EL', count: 1 },
          ],
        },
      },
      b: { project: 'p', status: 'cancelled', place: { country: 'IT' } },
      c: { place: { country: 'DE' } },
    },
  });
  expect(projects.get('p')!.countries).toEqual(['GB', 'HU', 'PT']);
});

test('towns are those of members, of events and of those who came', () => {
  const { projects, towns } = graphOf({
    partners: {
      gondomar: { country: 'PT', town: 'Gondomar' },
      bezons: { country: 'FR', town: 'Bezons' },
      ceuti: { country: 'ES', town: 'Ceutí' },
    },
    projects: { p: { coordinator: 'gondomar' } },
    events: {
      e: {
        project: 'p',
        partners: ['bezons'],
        place: { town: 'Catania', country: 'IT' },
        participants: { delegations: [{ town: 'Kaunas', country: 'LT', count: 4 }] },
      },
      off: {
        project: 'p',
        status: 'cancelled',
        partners: ['ceuti'],
        place: { town: 'Ceutí', country: 'ES' },
      },
    },
  });
  expect(ids(projects.get('p')!.towns)).toEqual(['fr-bezons', 'it-catania', 'lt-kaunas', 'pt-gondomar']);
  expect(ids(towns.get('fr-bezons')!.projects)).toEqual(['p']);
  expect(ids(towns.get('es-ceuti')!.projects)).toEqual([]);
});
