import { expect, test } from 'vitest';
import { graphOf, ids, issuesOf, paramsOf } from './reading.ts';

test('who is continued knows its successors', () => {
  const { projects, partners } = graphOf({
    projects: { a: {}, b: { continues: ['a'] }, d: { continues: ['c', 'a'] }, c: {} },
    partners: { old: { dissolved: '2015' }, older: {}, new: { continues: ['old', 'older', 'broken'] } },
  });
  expect(ids(projects.get('d')!.predecessors)).toEqual(['c', 'a']);
  expect(ids(projects.get('a')!.successors)).toEqual(['b', 'd']);
  expect(ids(partners.get('new')!.predecessors)).toEqual(['old', 'older']);
  expect(ids(partners.get('old')!.successors)).toEqual(['new']);
});

test('a record that continues itself is refused', () => {
  const written = { projects: { a: { continues: ['a'] } } };
  expect(issuesOf(written)).toEqual(['continues-itself projects/a.yaml continues.0']);
  expect(paramsOf(written)).toEqual([{ value: 'a', ids: ['a', 'a'] }]);
  expect(graphOf(written).projects.get('a')).toMatchObject({ predecessors: [], successors: [] });
});

test('records that continue each other in a circle are refused, once a circle', () => {
  const written = {
    partners: {
      a: { continues: ['b'] },
      b: { continues: ['x', 'c'] },
      c: { continues: ['a'] },
      x: {},
      y: { continues: ['a'] },
    },
  };
  expect(issuesOf(written)).toEqual(['continues-circle partners/c.yaml continues.0']);
  expect(paramsOf(written)).toEqual([{ value: 'a', ids: ['c', 'a', 'b', 'c'] }]);
  const { partners } = graphOf(written);
  expect(ids(partners.get('c')!.predecessors)).toEqual([]);
  expect(ids(partners.get('a')!.successors)).toEqual(['y']);
});

test('each of two circles is told of', () => {
  expect(
    issuesOf({
      projects: {
        a: { continues: ['b', 'c'] },
        b: { continues: ['a'] },
        c: { continues: ['a'] },
        d: { continues: ['d'] },
      },
    }),
  ).toEqual([
    'continues-circle projects/b.yaml continues.0',
    'continues-circle projects/c.yaml continues.0',
    'continues-itself projects/d.yaml continues.0',
  ]);
});

test('two ways to one ancestor are no circle', () => {
  expect(
    issuesOf({
      projects: { a: { continues: ['b', 'c'] }, b: { continues: ['d'] }, c: { continues: ['d'] }, d: {} },
    }),
  ).toEqual([]);
});

test('a lineage of ten thousand is followed to its end', () => {
  const projects = Object.fromEntries(
    Array.from({ length: 10_000 }, (_, n) => [
      `p${n}`,
      n < 9_999 ? { continues: [`p${n + 1}`] } : { continues: ['p0'] },
    ]),
  );
  expect(issuesOf({ projects })).toEqual(['continues-circle projects/p9999.yaml continues.0']);
});
