import { expect, test } from 'vitest';
import { graphOf } from './reading.ts';

const partners = {
  gondomar: { name: 'Município de Gondomar', country: 'PT', town: 'Gondomar' },
  ceuti: { name: 'Ayuntamiento de Ceutí', country: 'ES', town: 'Ceutí' },
  bezons: { name: 'Ville de Bezons', country: 'FR' },
};

const membersOf = (project: Record<string, unknown>) =>
  graphOf({ partners, projects: { p: project } })
    .projects.get('p')!
    .members.map(({ name, role, index }) => [name, role, index]);

test('the coordinator comes first, the others as written', () => {
  expect(membersOf({ coordinator: 'gondomar', partners: ['ceuti', 'bezons'] })).toEqual([
    ['Município de Gondomar', 'coordinator', undefined],
    ['Ayuntamiento de Ceutí', 'beneficiary', 0],
    ['Ville de Bezons', 'beneficiary', 1],
  ]);
  expect(membersOf({ partners: ['ceuti', { partner: 'bezons', role: 'coordinator' }] })).toEqual([
    ['Ville de Bezons', 'coordinator', 1],
    ['Ayuntamiento de Ceutí', 'beneficiary', 0],
  ]);
});

test('a coordinator that is listed again is one member', () => {
  const written = { partner: 'gondomar', joined: '2018-03', note: 'took over in March' };
  const { members } = graphOf({
    partners,
    projects: { p: { coordinator: 'gondomar', partners: ['ceuti', written] } },
  }).projects.get('p')!;
  expect(members).toMatchObject([
    {
      role: 'coordinator',
      index: 1,
      data: { role: 'coordinator', joined: '2018-03', note: 'took over in March' },
    },
    { role: 'beneficiary', index: 0 },
  ]);
});

test('who coordinates comes before who did', () => {
  expect(
    membersOf({
      coordinator: 'ceuti',
      partners: [{ partner: 'gondomar', role: 'coordinator', left: '2018' }, 'bezons'],
    }),
  ).toEqual([
    ['Ayuntamiento de Ceutí', 'coordinator', undefined],
    ['Município de Gondomar', 'coordinator', 0],
    ['Ville de Bezons', 'beneficiary', 1],
  ]);
});

test('who took over comes before who left, in whatever order they are written', () => {
  expect(
    membersOf({
      partners: [
        { partner: 'gondomar', role: 'coordinator', left: '2018' },
        'bezons',
        { partner: 'ceuti', role: 'coordinator', joined: '2018' },
      ],
    }).map(([name]) => name),
  ).toEqual(['Ayuntamiento de Ceutí', 'Município de Gondomar', 'Ville de Bezons']);
});

test('a partner is called as the project calls it', () => {
  expect(membersOf({ partners: [{ partner: 'bezons', namedAs: 'Mairie de Bezons' }] })).toEqual([
    ['Mairie de Bezons', 'beneficiary', 0],
  ]);
});

test('one without a record has its name, country and town', () => {
  const { towns, projects } = graphOf({
    projects: {
      p: { partners: [{ name: 'Town Hall of Ceutí', country: 'ES', town: 'Ceutí', role: 'host' }] },
    },
  });
  const [member] = projects.get('p')!.members;
  expect(member).toMatchObject({
    name: 'Town Hall of Ceutí',
    role: 'host',
    country: 'ES',
    partner: undefined,
  });
  expect(member!.town).toBe(towns.get('es-ceuti'));
  expect(towns.get('es-ceuti')!.members).toEqual([{ project: projects.get('p'), member }]);
});

test('a partner brings its country and town', () => {
  const {
    projects,
    towns,
    partners: nodes,
  } = graphOf({ partners, projects: { p: { partners: ['ceuti'] } } });
  const [member] = projects.get('p')!.members;
  expect(member).toMatchObject({ partner: nodes.get('ceuti'), country: 'ES', town: towns.get('es-ceuti') });
  expect(towns.get('es-ceuti')!.members).toEqual([]);
});

test('partners whose records are broken are left out', () => {
  expect(membersOf({ coordinator: 'broken', partners: ['also-broken', 'bezons'] })).toEqual([
    ['Ville de Bezons', 'beneficiary', 1],
  ]);
});

test('a partner knows its projects, the newest first', () => {
  const { partners: nodes } = graphOf({
    partners,
    projects: {
      a: { partners: ['bezons'] },
      b: { coordinator: 'bezons', start: '2017-09' },
      c: { start: '2019', partners: ['bezons'] },
      d: { start: '2017-10-02', partners: ['ceuti', { partner: 'bezons', role: 'associated' }] },
    },
  });
  expect(nodes.get('bezons')!.memberships.map(({ project, member }) => [project.id, member.role])).toEqual([
    ['c', 'beneficiary'],
    ['d', 'associated'],
    ['b', 'coordinator'],
    ['a', 'beneficiary'],
  ]);
});
