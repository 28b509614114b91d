import { expect, it } from 'vitest';
import { eventView } from '#site/event.ts';
import { projectView } from '#site/project.ts';
import { eventFind, partnerFind, projectFind } from '#site/find.ts';
import { alsoIndexed } from '#site/record.ts';
import { siteOf } from './site-of.ts';

const site = () =>
  siteOf({
    'partners/gondomar.yaml': 'name: Gondomar\ncountry: PT\n',
    'projects/strings.yaml':
      'title: Strings\nprogramme: e4c-2014-2020\naction: "2.2"\nstart: 2019-05\nend: 2021\npartners: [gondomar]\ntopics: [migration]\nsdgs: [10]\n',
    'projects/undated.yaml': 'title: Undated\n',
    'events/meeting.yaml':
      'title: Opening\nproject: strings\nstart: 2020-02\nplace: { town: Ceutí, country: ES }\n',
  });

const filters = ({ filters }: ReturnType<typeof projectFind>) =>
  filters.map(({ name, value }) => `${name}:${value}`);

it('a project is found by kind, countries, programme, action, every year, topics and goals', () => {
  const find = projectFind(site().graph.projects.get('strings')!, {
    summary: 'Towns met.',
    image: undefined,
  });
  expect(filters(find)).toEqual([
    'kind:projects',
    'programme:e4c-2014-2020',
    'action:e4c-2014-2020/2.2',
    'year:2019',
    'year:2020',
    'year:2021',
    'topic:migration',
    'sdg:10',
    'country:PT',
  ]);
  expect(find.date).toBe('2019-05-01');
  expect(find.meta).toEqual([{ name: 'summary', value: 'Towns met.' }]);
});

it('an event is found by its own years and countries, and by what its project is about', () => {
  expect(filters(eventFind(site().graph.events.get('meeting')!, {}))).toEqual([
    'kind:events',
    'programme:e4c-2014-2020',
    'action:e4c-2014-2020/2.2',
    'topic:migration',
    'sdg:10',
    'year:2020',
    'country:ES',
  ]);
});

it('a partner is found by its country and by its projects', () => {
  const found = filters(partnerFind(site().graph.partners.get('gondomar')!, {}));
  expect(found).toContain('country:PT');
  expect(found).not.toContain('country:ES');
  expect(found).toContain('topic:migration');
});

it('a page is told by the other languages that it is found in', () => {
  const { graph } = siteOf({
    'archive.yaml': 'name: Ours\nowner: { name: A town }\nlanguages: [en, fr, ro]\n',
    'projects/a.yaml': 'title: A\n',
    'projects/a.fr.yaml': 'title: Un\n',
  });
  const also = (lang: string) => alsoIndexed(graph.projects.get('a')!, lang, graph.archive.languages);
  expect([also('en'), also('fr')]).toEqual([['fr'], ['en']]);
  expect(filters(projectFind(graph.projects.get('a')!, { also: also('en') }))).toEqual([
    'kind:projects',
    'also:fr',
  ]);
});

it('a record without a date sorts as the oldest', () => {
  expect(projectFind(site().graph.projects.get('undated')!, {}).date).toBe('0000-00-00');
});

it('names with letters that the search engine doesn’t fold are found in plain ones too', () => {
  const { graph } = siteOf({
    'partners/lodz.yaml': 'name: Miasto Łódź\naliases: [Лодз, Lodz, Lučenec]\n',
  });
  expect(partnerFind(graph.partners.get('lodz')!, {}).meta).toEqual([
    { name: 'names', value: 'miasto lodz, lodz' },
  ]);
});

it('a project and its events are found by the abbreviation of a programme that its name doesn’t hold', () => {
  const archive = siteOf({
    'archive.yaml': 'name: Ours\nowner: { name: A town }\nlanguages: [en]\n',
    'projects/rivers.yaml': 'title: Rivers\nprogramme: cerv-2021-2027\n',
    'projects/strings.yaml': 'title: Strings\nprogramme: e4c-2014-2020\n',
    'events/mill.yaml': 'title: At the mill\nproject: rivers\n',
  });
  const { events, projects } = archive.graph;
  const labels = [
    projectView(archive, projects.get('rivers')!, 'en'),
    eventView(archive, events.get('mill')!, 'en'),
    projectView(archive, projects.get('strings')!, 'en'),
  ].map(({ find }) => find?.meta.find(({ name }) => name === 'labels')?.value);
  expect(labels).toEqual(['CERV 2021–2027', 'CERV 2021–2027', undefined]);
});

it('a record is found by what it is about in every language that the interface speaks', () => {
  const archive = siteOf({
    'archive.yaml': 'name: Ours\nowner: { name: A town }\nlanguages: [en, fr, bg]\n',
    'projects/strings.yaml':
      'title: Fils\nlang: fr\nprogramme: e4c-2007-2013\naction: a4\ncountries: [LV]\ntopics: [migration]\n',
    'projects/both.yaml': 'title: Both\nlang: fr\ncountries: [LV]\n',
    'projects/both.en.yaml': 'title: Both\n',
    'events/debat.yaml': 'title: Débat\nlang: fr\nproject: strings\nplace: { country: PT }\n',
  });
  const labels = (view: { find?: { meta: readonly { name: string; value: string }[] } }) =>
    view.find?.meta.find(({ name }) => name === 'labels')?.value;
  const { events, projects } = archive.graph;
  expect(labels(projectView(archive, projects.get('strings')!, 'fr'))).toBe(
    'Latvia, Europe for Citizens Programme 2007–2013, Action 4: Active European remembrance, migration',
  );
  expect(labels(projectView(archive, projects.get('both')!, 'fr'))).toBeUndefined();
  expect(labels(eventView(archive, events.get('debat')!, 'fr'))).toMatch(/^Portugal, .*remembrance/);
});
