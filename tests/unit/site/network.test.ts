import { describe, expect, it } from 'vitest';
import { csv } from '#exports/csv.ts';
import { drawNetwork, networkLabels } from '#site/network/drawing.ts';
import { makeNetwork } from '#site/network/network.ts';
import { networkSheet } from '#site/network/sheets.ts';
import { networkPaths, networkView } from '#site/network/view.ts';
import { makeTexts } from '#texts/texts.ts';
import { siteOf } from './site-of.ts';

const archive = 'name: Small\nowner: { name: A town }\nlanguages: [en, fr]\n';
const partner = (name: string, country = 'PT') => `name: ${name}\ncountry: ${country}\n`;

const files = {
  'archive.yaml': archive,
  'projects/strings.yaml':
    'title: Strings\nstart: 2017\nend: 2019\npartners: [beja, bezons, { name: A choir, country: IT }]\n',
  'projects/again.yaml': 'title: Again\nstart: 2021\nend: 2021\npartners: [beja, bezons]\n',
  'projects/alone.yaml': 'title: Alone\npartners: [cahul]\n',
  'events/met.yaml': 'title: Met\nstart: 2022-05\npartners: [beja, jelgava]\n',
  'events/off.yaml': 'title: Off\nstatus: cancelled\npartners: [cahul, jelgava]\n',
  'events/soon.yaml': 'title: Soon\nstatus: planned\npartners: [cahul, beja]\n',
  'partners/beja.yaml': partner('Beja'),
  'partners/bezons.yaml': partner('Bezons', 'FR'),
  'partners/cahul.yaml': partner('Cahul', 'MD'),
  'partners/jelgava.yaml': partner('Jelgava', 'LV'),
};

describe('the network', () => {
  it('counts with how many others each worked, in projects and at events, since when and until when', () => {
    const { partners } = makeNetwork(siteOf(files).graph);
    expect(
      partners.map(({ events, first, last, name, others, projects }) => [
        name,
        others,
        projects,
        events,
        first,
        last,
      ]),
    ).toEqual([
      ['Beja', 3, 2, 1, 2017, 2022],
      ['Bezons', 2, 2, 0, 2017, 2021],
      ['A choir', 2, 1, 0, 2017, 2019],
      ['Jelgava', 1, 0, 1, 2022, 2022],
    ]);
  });

  it('knows how often every two worked together, and nothing of what was called off or is still to come', () => {
    const { pairs, partners } = makeNetwork(siteOf(files).graph);
    expect(
      pairs.map(({ a, b, events, projects }) => [partners[a]!.name, partners[b]!.name, projects, events]),
    ).toEqual([
      ['Beja', 'Bezons', 2, 0],
      ['Beja', 'A choir', 1, 0],
      ['Beja', 'Jelgava', 0, 1],
      ['Bezons', 'A choir', 1, 0],
    ]);
  });
});

describe('its page', () => {
  const viewOf = (lang = 'en') => {
    const site = siteOf(files);
    return networkView(site, lang, () => 900);
  };

  it('has a row for each partner, those without a record too, and a file for each table', () => {
    const { files: links, table } = viewOf();
    expect(table.rows.map(({ country, name, numbers }) => [name.href, country?.text, ...numbers])).toEqual([
      ['/en/partners/beja.html', 'Portugal', '3', '2', '1', '2017', '2022'],
      ['/en/partners/bezons.html', 'France', '2', '2', '0', '2017', '2021'],
      [undefined, 'Italy', '2', '1', '0', '2017', '2019'],
      ['/en/partners/jelgava.html', 'Latvia', '1', '0', '1', '2022', '2022'],
    ]);
    expect(table.columns.filter(({ sorted }) => sorted).map(({ id }) => id)).toEqual(['partners']);
    expect(links.map(({ href }) => href)).toEqual(['/en/network/partners.csv', '/en/network/pairs.csv']);
  });

  it('isn’t there where nobody worked with anybody', () => {
    const of = (...partners: string[]) =>
      networkPaths(siteOf({ 'projects/a.yaml': `title: A\npartners: [${partners.join(', ')}]\n` }));
    expect(of('{ name: A choir }')).toEqual([]);
    expect(of('{ name: A choir, role: coordinator }', '{ name: A Choir, role: host }')).toEqual([]);
    expect(of('{ name: A choir }', '{ name: A band }')).not.toEqual([]);
  });

  it('has no drawing of two', () => {
    const site = siteOf({ 'projects/a.yaml': 'title: A\npartners: [{ name: A }, { name: B }]\n' });
    expect(networkView(site, 'en', () => 900).drawing).toBeUndefined();
  });
});

describe('its drawing', () => {
  const ring = (n: number) => ({
    partners: Array.from({ length: n }, (_, index) => ({
      name: `Partner ${index}`,
      projects: 2,
      events: 0,
      others: 2 + ((n - index) % 7),
    })),
    pairs: Array.from({ length: n }, (_, a) => ({ a, b: (a + 1) % n, projects: 1 + (a % 3), events: 0 })),
  });

  it('is the same for the same network, and keeps within its frame', () => {
    const drawing = drawNetwork(ring(40))!;
    expect(drawNetwork(ring(40))).toEqual(drawing);
    for (const { r, x, y } of drawing.dots) {
      expect(x - r).toBeGreaterThanOrEqual(0);
      expect(x + r).toBeLessThanOrEqual(drawing.width);
      expect(y - r).toBeGreaterThanOrEqual(0);
      expect(y + r).toBeLessThanOrEqual(drawing.height);
    }
  });

  it('shows a large network’s strongest only, each with a line', () => {
    const { dots, lines } = drawNetwork(ring(1000))!;
    expect(dots.length).toBeLessThanOrEqual(150);
    const tied = new Set(lines.flatMap(({ from, to }) => [from, to]));
    expect(dots.every((dot) => tied.has(dot))).toBe(true);
  });

  it('has names that hide neither dots nor each other', () => {
    const drawing = drawNetwork(ring(60))!;
    const labels = networkLabels(drawing, (place) => `A name of some length ${place}`);
    expect(labels.length).toBeGreaterThan(10);
    const boxes = labels.map(({ anchor, text, x, y }) => {
      const long = text.length * 7;
      const left = anchor === 'start' ? x : anchor === 'end' ? x - long : x - long / 2;
      return { left, right: left + long, top: y - 12, bottom: y + 3 };
    });
    const hits = boxes.flatMap((a, n) =>
      boxes
        .slice(n + 1)
        .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom),
    );
    expect(hits).toEqual([]);
  });
});

it('its files name who has a record by id, and everybody by name', () => {
  const network = makeNetwork(siteOf(files).graph);
  const texts = makeTexts('fr');
  expect(
    csv(networkSheet(texts, network, 'partners'))
      .split('\r\n')
      .slice(0, 4),
  ).toEqual([
    '\uFEFFid,name,country,country_name,town,projects,events,worked_with,first_year,last_year',
    'beja,Beja,PT,Portugal,,2,1,3,2017,2022',
    'bezons,Bezons,FR,France,,2,0,2,2017,2021',
    ',A choir,IT,Italie,,1,0,2,2017,2019',
  ]);
  expect(csv(networkSheet(texts, network, 'pairs')).split('\r\n')[2]).toBe('beja,Beja,,A choir,1,0');
});
