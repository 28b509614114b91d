import { describe, expect, it } from 'vitest';
import { projectStrings } from '#site/strings/project.ts';
import type { StringsView } from '#site/strings/view.ts';
import { projectView } from '#site/project.ts';
import { textsOf } from '../site-of.ts';
import { eventIn, siteWith } from './towns.ts';

/** The drawing of the project `strings` of these towns, the first of which coordinates it. */
function drawn(towns: readonly string[], events: Readonly<Record<string, string>> = {}, lang = 'en') {
  const site = siteWith(towns, {
    'projects/strings.yaml': `title: Strings\ncoordinator: ${towns[0]}\npartners: [${towns.slice(1).join(', ')}]\n`,
    ...events,
  });
  return projectStrings(site, site.graph.projects.get('strings')!, lang);
}

const marks = (view: StringsView | undefined) => view?.drawing.numbers.map(({ text }) => text);
const names = (view: StringsView | undefined) => view?.drawing.labels.map(({ text }) => text).toSorted();
const count = (path: string | undefined) => path?.match(/M/g)?.length ?? 0;

describe('a project’s drawing', () => {
  it('leads from the coordinator’s town to the others, and names all of them', () => {
    const view = drawn(['gondomar', 'ceuti', 'bezons', 'jelgava']);
    expect(view?.drawing.strings.map(({ path, size }) => [size, count(path)])).toEqual([[1, 3]]);
    expect(names(view)).toEqual(['Bezons', 'Ceuti', 'Gondomar', 'Jelgava']);
    expect(view?.title.text).toBe('Map with 4 towns of the project');
    expect(view?.drawing.insets).toEqual([]);
  });

  it('numbers where events were in order, several in one town together, and leads from one to the next', () => {
    const view = drawn(['gondomar', 'ceuti', 'bezons'], {
      'events/a.yaml': eventIn('gondomar', '2020-01'),
      'events/b.yaml': eventIn('ceuti', '2020-02'),
      'events/c.yaml': eventIn('bezons', '2020-03', 'status: cancelled\n'),
      'events/d.yaml': eventIn('gondomar', '2020-04'),
      'events/e.yaml': eventIn('bezons', '2020-05'),
    });
    expect(marks(view)?.toSorted()).toEqual(['1, 4', '2', '5']);
    // There and back is one line.
    expect(count(view?.drawing.route)).toBe(2);
    expect(textsOf(view?.caption)[0]).toMatch(/^Numbers mark/);
  });

  it('numbers them as the list of its events does', () => {
    const site = siteWith(['gondomar', 'ceuti'], {
      'projects/strings.yaml': 'title: Strings\npartners: [gondomar, ceuti]\n',
      'events/a.yaml': eventIn('gondomar', '2020-01', 'number: LE7\n'),
      'events/b.yaml': eventIn('ceuti', '2020-02'),
    });
    const view = projectView(site, site.graph.projects.get('strings')!, 'en');
    expect(view.events?.items.map(({ number }) => number)).toEqual(['LE7', undefined]);
    expect(marks(view.strings)).toEqual(['LE7']);
  });

  it('stands the marks of neighbouring towns beside each other', () => {
    const { numbers } = drawn(['gliwice', 'zabrze', 'bytom', 'gondomar'], {
      'events/a.yaml': eventIn('gliwice', '2020-01'),
      'events/b.yaml': eventIn('zabrze', '2020-02'),
      'events/c.yaml': eventIn('bytom', '2020-03'),
    })!.drawing;
    for (const scale of [1, 1.8])
      for (const one of numbers)
        for (const other of numbers) {
          if (one === other) continue;
          const [x, y] = [
            one.at.x + one.offset.x * scale - other.at.x - other.offset.x * scale,
            one.at.y + one.offset.y * scale - other.at.y - other.offset.y * scale,
          ];
          expect(Math.hypot(x, y)).toBeGreaterThanOrEqual(18 * scale);
        }
  });

  it('tells which towns nobody knows the place of', () => {
    const view = drawn(['gondomar', 'nowhere', 'elsewhere']);
    expect(textsOf(view?.caption)).toContain(
      'Not drawn, because their location isn’t known: Elsewhere and Nowhere.',
    );
    expect(view?.title.text).toBe('Map with 1 town of the project');
    expect(drawn(['nowhere'])).toBeUndefined();
  });

  it('shows one town alone with the land around it', () => {
    const view = drawn(['gondomar'])!;
    expect(names(view)).toEqual(['Gondomar']);
    expect(view.drawing.strings).toEqual([]);
    expect(view.title.text).toBe('Map with 1 town of the project');
    expect(view.drawing.main.land.width).toBeLessThan(8000);
  });

  it('shows regions far from Europe in insets, called as the page’s language does, and what lies elsewhere in the world', () => {
    const towns = ['gondomar', 'le-marin', 'saint-denis', 'ponta', 'montreal', 'tbilisi'];
    const view = drawn(towns, {}, 'fr')!;
    expect(view.drawing.insets.map(({ id }) => view.insets.get(id)?.text)).toEqual([
      'Martinique',
      'La Réunion',
      'Açores',
      'Le monde',
    ]);
    for (const { height, width, x, y } of view.drawing.insets) {
      expect(x + width).toBeLessThanOrEqual(640);
      expect(y).toBeGreaterThan(view.drawing.main.height);
      expect(y + height).toBeLessThanOrEqual(view.drawing.height);
    }
  });

  it('shows a project far from Europe in the middle, not in an inset', () => {
    const view = drawn(['le-marin'])!;
    expect(view.drawing.insets).toEqual([]);
    expect(names(view)).toEqual(['Le-marin']);
  });

  it('is light: at most 6 kB for as many towns and events as there are', () => {
    const view = drawn(
      Object.keys({ gondomar: 1, ceuti: 1, bezons: 1, jelgava: 1, tbilisi: 1, 'le-marin': 1 }),
      {
        'events/a.yaml': eventIn('gondomar', '2020-01'),
        'events/b.yaml': eventIn('ceuti', '2020-02'),
      },
    );
    expect(JSON.stringify(view?.drawing).length).toBeLessThan(6000);
  });
});
