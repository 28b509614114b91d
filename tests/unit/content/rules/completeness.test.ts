import { describe, expect, test } from 'vitest';
import { placesOf } from '../graph/reading.ts';

describe('a partner without a country', () => {
  test('is warned of, wherever its town may be', () => {
    const partners = { a: { country: 'PT' }, b: { town: 'Gondomar' }, c: { country: 'MQ' } };
    expect(placesOf('partner-without-country', { partners })).toEqual(['partners/b.yaml name']);
  });
});

describe('a project or event that tells nothing', () => {
  test('is warned of, unless it was called off', () => {
    const written = {
      projects: { a: {}, b: { summary: 'Eight towns met.' } },
      events: { c: { title: 'Meeting' }, d: { status: 'cancelled' }, e: { summary: 'A meeting.' } },
    };
    expect(placesOf('nothing-told', written)).toEqual(['events/c.yaml title', 'projects/a.yaml title']);
  });
});

const completed = [{ status: 'completed' }, { end: '2019-08' }];
const others = [{}, { status: 'running', end: '2019-08' }, { status: 'terminated' }, { end: '2020' }];
const asOf = '2020-06-01';

describe('a completed project without results', () => {
  const of = (project: object, event: object = {}, clock: string | undefined = asOf) =>
    placesOf(
      'completed-without-results',
      { projects: { p: { ...project } }, events: { e: { project: 'p', start: '2019-05-01', ...event } } },
      { asOf: clock },
    );

  test.each(completed)('%j is warned of', (project) => {
    expect(of(project)).toHaveLength(1);
  });

  test.each(others)('%j isn’t', (project) => {
    expect(of(project)).toEqual([]);
  });

  test('is one only if its events have none either', () => {
    expect(of({ status: 'completed', results: [{ title: 'Report' }] })).toEqual([]);
    expect(of({ status: 'completed' }, { results: [{ title: 'Minutes' }] })).toEqual([]);
  });

  test('is told at its end by the clock alone', () => {
    const project = { projects: { p: { end: '2019-08' } } };
    expect(placesOf('completed-without-results', project)).toEqual([]);
    expect(placesOf('completed-without-results', project, { asOf })).toEqual(['projects/p.yaml end']);
  });
});

describe('a result kept only elsewhere', () => {
  const url = 'https://example.org/plan';
  const of = (result: object, project: Record<string, unknown> = { status: 'completed' }) => {
    const results = [
      { title: 'Kept', file: 'x.pdf' },
      { title: 'Plan', url, ...result },
    ];
    const written = { projects: { p: project }, events: { e: { project: 'p', results } } };
    return placesOf('result-elsewhere', written, { asOf });
  };

  test.each(completed)('of a project of %j is warned of', (project) => {
    expect(of({}, project)).toEqual(['events/e.yaml results.1.url']);
  });

  test.each(others)('of a project of %j isn’t', (project) => {
    expect(of({}, project)).toEqual([]);
  });

  test.each([
    { file: 'plan.pdf' },
    { archived: 'https://web.archive.org/web/2022/https://example.org/plan' },
    { kept: 'town archive, file 12/2022' },
    { access: 'on-request' },
    { access: 'closed' },
    { doi: '10.5281/zenodo.123456' },
    { url: 'https://web.archive.org/web/2022/https://example.org/plan' },
    { url: undefined },
  ])('isn’t one of %j', (result) => {
    expect(of(result)).toEqual([]);
  });
});

describe('a link without an archived copy', () => {
  const archived = 'https://web.archive.org/web/2022/https://example.org/';
  const links = ['https://example.org/', { url: 'https://example.org/', archived }, archived];

  test('is warned of in a completed project and its events', () => {
    const written = {
      projects: { p: { status: 'completed', links }, q: { status: 'running', links } },
      events: { e: { project: 'p', sources: links }, f: { project: 'q', sources: links }, g: { links } },
    };
    expect(placesOf('link-not-archived', written)).toEqual([
      'events/e.yaml sources.0',
      'projects/p.yaml links.0',
    ]);
  });

  test('is warned of in a partner that is no more', () => {
    const website = 'https://example.org/';
    const written = { partners: { a: { website, links }, b: { website, links, dissolved: '2015' } } };
    expect(placesOf('link-not-archived', written)).toEqual([
      'partners/b.yaml website',
      'partners/b.yaml links.0',
    ]);
  });
});
