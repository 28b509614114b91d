import { compareEvents } from '#content/graph/order-of-events.ts';
import { isCalledOff, wasHeld } from '#content/graph/statuses.ts';
import type { Event, Graph, Period, Project } from '#content/nodes.ts';
import { compare } from '#content/order.ts';
import { earliest } from '#schema/shapes/date.ts';
import { calendarAddress, recordAddress, timelineAddress, yearAddress } from './addresses.ts';
import { hasCalendar } from './calendar.ts';
import { columnChart, type ColumnChart } from './column-chart.ts';
import { eventDates } from './event-item.ts';
import { present } from './fact.ts';
import type { FacetLink } from './facets.ts';
import type { FileLink } from './file-link.ts';
import { fileSize } from './file-size.ts';
import { crumbs, makeFrame, type Frame } from './frame.ts';
import { pager, type Pager } from './pager.ts';
import { beganIn, yearsOf } from './period.ts';
import { say, sayLabel } from './say.ts';
import type { Site } from './site.ts';
import { onAxis, timeAxis, type TimeAxis, type TimeSpan } from './time-axis.ts';
import { eventTitle, projectTitle } from './title.ts';
import type { Words } from './words.ts';

/** How many projects, and events of none, a page shows. */
const rowsOnPage = 100;

/** How many events of a project stand below its bar; the others are on its page. */
const eventsInRow = 20;

/** A page of the timeline. */
export interface TimelineView {
  readonly frame: Frame;
  readonly title: Words;
  readonly lead: Words;
  /** Of what this page shows; absent where that has no date. */
  readonly axis?: TimeAxis | undefined;
  /** All years in small and the way to each, where the timeline takes several pages. */
  readonly overview?: {
    readonly charts: readonly ColumnChart[];
    /** The charts count what ran in a year; what stands under it began then. */
    readonly begun: Words;
    readonly years: readonly FacetLink[];
  };
  /** What began in a year, in order; what has no date comes last. */
  readonly years: readonly TimelineYear[];
  readonly calendar?: FileLink;
  readonly pager?: Pager | undefined;
}

export interface TimelineYear {
  readonly id: string;
  readonly heading: Words & { readonly href?: string };
  readonly rows: readonly TimelineRow[];
}

/** A project with its events, or an event of no project. */
export interface TimelineRow {
  readonly title: Words;
  readonly href: string;
  readonly when?: string | undefined;
  readonly status?: Words | undefined;
  readonly span?: TimeSpan | undefined;
  /** Its events on the axis, those that were called off left out. */
  readonly marks: readonly TimeSpan[];
  readonly events: readonly TimelineEvent[];
  /** The way to the events that there is no room for. */
  readonly more?: (Words & { readonly href: string }) | undefined;
}

export interface TimelineEvent {
  readonly title: Words;
  readonly href: string;
  readonly when?: string | undefined;
  readonly status?: Words | undefined;
}

/** The timeline of an archive, cut into pages; the same in all languages, and its pages share what is dear to make. */
export interface Timeline {
  readonly nodes: readonly (Project | Event)[];
  readonly pages: number;
}

/** The pages of the timeline in every language; none where nothing has a date. */
export function timelinePaths({ graph }: Site): { lang: string; page: number; timeline: Timeline }[] {
  const timeline = timelineOf(graph);
  const pages = Array.from({ length: timeline.pages }, (_, index) => index + 1);
  return graph.archive.languages.flatMap((lang) => pages.map((page) => ({ lang, page, timeline })));
}

/** How many pages the timeline of an archive takes. */
export const timelinePages = (graph: Graph): number => timelineOf(graph).pages;

const timelineOf = (graph: Graph): Timeline => graph.reads.derived('timeline', () => makeTimeline(graph));

/**
 * The view of a page of the timeline in a language of the archive; pages count from 1.
 * @param calendarBytes how many bytes the archive's calendar file has
 */
export function timelineView(
  site: Site,
  lang: string,
  timeline: Timeline,
  page: number,
  calendarBytes: () => number,
): TimelineView {
  const texts = site.texts(lang);
  const { nodes, pages } = timeline;
  const title = say(texts, 'nav.timeline');
  const pageTitle =
    page === 1 ? title.text : texts.t('list.title-of-page', { title: title.text, page, of: pages });
  const shown = nodes.slice((page - 1) * rowsOnPage, page * rowsOnPage);
  const axis = timeAxis(shown.flatMap(periodsOf));
  const years = Map.groupBy(shown, ({ period }) => beganIn(period));
  const isFirst = page === 1;
  return {
    frame: makeFrame(site, lang, {
      address: timelineAddress(lang, page),
      title: pageTitle,
      description: isFirst ? texts.t('timeline.lead') : undefined,
      breadcrumbs: crumbs(texts, { label: pageTitle, lang: title.lang }),
    }),
    title,
    lead: say(texts, 'timeline.lead'),
    axis,
    ...(isFirst && pages > 1 && { overview: overview(site, lang, timeline) }),
    years: [...years].map(([year, rows]) => ({
      id: anchor(year),
      heading:
        year === undefined
          ? say(texts, 'timeline.undated')
          : { text: String(year), href: yearAddress(lang, year) },
      rows: rows.map((node) => row(site, lang, axis, node)),
    })),
    ...(isFirst &&
      hasCalendar(site.graph) && {
        calendar: {
          ...say(texts, 'calendar.all', { format: 'ICS', size: fileSize(calendarBytes(), lang) }),
          href: calendarAddress(lang),
        },
      }),
    pager: pager(site, lang, (other) => timelineAddress(lang, other), page, pages),
  };
}

/** Projects, and events of none, by the first day on which they may have begun; what has no date comes last. Without any date there is no page. */
function makeTimeline(graph: Graph): Timeline {
  const alone = [...graph.events.values()].filter(({ project }) => !project).toSorted(compareEvents);
  const nodes = [...graph.projects.values(), ...alone].toSorted(
    (a, b) => compare(firstDay(a), firstDay(b)) || compare(a.id, b.id),
  );
  const isDated = nodes.some(({ period }) => period);
  return { nodes, pages: isDated ? Math.ceil(nodes.length / rowsOnPage) : 0 };
}

function overview(site: Site, lang: string, { nodes }: Timeline): NonNullable<TimelineView['overview']> {
  const texts = site.texts(lang);
  const { events, projects } = site.graph;
  const held = [...events.values()].filter(wasHeld);
  const running = tally([...projects.values()].flatMap(({ period }) => yearsOf(period)));
  const began = tally(held.flatMap(({ period }) => beganIn(period) ?? []));
  const all = [...new Set([...running.keys(), ...began.keys()])].toSorted((a, b) => a - b);
  const chart = (key: 'nav.projects' | 'nav.events', counts: ReadonlyMap<number, number>) => {
    const title = say(texts, key);
    return columnChart(
      all.map((year) => ({ year, value: counts.get(year) ?? 0 })),
      { title, name: say(texts, 'timeline.chart', { what: title.text }) },
      texts.number,
    );
  };
  const first = new Map<number | undefined, number>();
  const counts = new Map<number | undefined, number>();
  for (const [index, { period }] of nodes.entries()) {
    const year = beganIn(period);
    if (!first.has(year)) first.set(year, Math.floor(index / rowsOnPage) + 1);
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return {
    charts: present([chart('nav.projects', running), chart('nav.events', began)]),
    begun: say(texts, 'timeline.begun'),
    years: [...first].map(([year, page]) => ({
      ...(year === undefined ? say(texts, 'timeline.undated') : { text: String(year) }),
      value: anchor(year),
      href: `${page === 1 ? '' : timelineAddress(lang, page)}#${anchor(year)}`,
      count: texts.number(counts.get(year)!),
    })),
  };
}

function row(site: Site, lang: string, axis: TimeAxis | undefined, node: Project | Event): TimelineRow {
  const texts = site.texts(lang);
  if (!isProject(node)) {
    const span = isCalledOff(node) ? undefined : place(axis, node.period);
    return { ...timelineEvent(site, lang, node), marks: span ? [span] : [], events: [] };
  }
  const { events, id, period, status } = node;
  const href = recordAddress(lang, 'projects', id);
  const shown = events.length > eventsInRow + 1 ? events.slice(0, eventsInRow) : events;
  const others = events.length - shown.length;
  return {
    title: projectTitle(node, lang),
    href,
    when: texts.period(period?.start, period?.end),
    status:
      status && status.value !== 'completed' ? sayLabel(texts, 'projectStatus', status.value) : undefined,
    span: place(axis, period),
    marks: events.filter((event) => !isCalledOff(event)).flatMap((event) => place(axis, event.period) ?? []),
    events: shown.map((event) => timelineEvent(site, lang, event)),
    more:
      others === 0 ? undefined : { ...say(texts, 'timeline.more', { n: others }), href: `${href}#Events` },
  };
}

function timelineEvent(site: Site, lang: string, event: Event): TimelineEvent {
  const texts = site.texts(lang);
  const { id, period, status } = event;
  return {
    title: eventTitle(site, event, lang),
    href: recordAddress(lang, 'events', id),
    when: eventDates(texts, period),
    status: status && status.value !== 'held' ? sayLabel(texts, 'eventStatus', status.value) : undefined,
  };
}

function tally(years: readonly number[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1);
  return counts;
}

const periodsOf = (node: Project | Event) =>
  (isProject(node) ? [node, ...node.events] : [node]).map(({ period }) => period);

const place = (axis: TimeAxis | undefined, period: Period | undefined): TimeSpan | undefined =>
  axis && onAxis(axis, period);

const isProject = (node: Project | Event): node is Project => node.kind === 'projects';

const anchor = (year: number | undefined): string => (year === undefined ? 'Undated' : `Y${year}`);

function firstDay({ period }: Project | Event): string {
  const date = period?.start ?? period?.end;
  return date === undefined ? '9999-99' : earliest(date);
}
