import type { KindId } from '#schema/kinds.ts';
import { kinds } from '#schema/kinds.ts';

/** How many records a page of a list shows. */
export const pageLength = 50;

/** The address of a record's page, root-absolute. */
export function recordAddress(lang: string, kind: KindId, id: string): string {
  const inFolder = kinds.find((known) => known.id === kind)!.inFolder;
  return inFolder ? `/${lang}/${kind}/${id}.html` : `/${lang}/${id}.html`;
}

/** The address of a page of a list of records; pages count from 1. */
export function listAddress(lang: string, list: string, page = 1): string {
  return page === 1 ? `/${lang}/${list}/index.html` : `/${lang}/${list}/page/${page}.html`;
}

/** The address of a language's home page. */
export const homeAddress = (lang: string): string => `/${lang}/index.html`;

/** The address of a page that every archive has: `search`, `download`, … */
export const ownAddress = (lang: string, name: string): string => `/${lang}/${name}.html`;

/** The address of a page of the timeline; pages count from 1. */
export const timelineAddress = (lang: string, page: number): string =>
  page === 1 ? ownAddress(lang, 'timeline') : `/${lang}/timeline/page/${page}.html`;

/** The address of a table of one of those pages as a file. */
export const tableAddress = (lang: string, page: string, table: string): string =>
  `/${lang}/${page}/${table}.csv`;

/** The address of a project's report in plain text. */
export const reportAddress = (lang: string, project: string): string => `/${lang}/projects/${project}.txt`;

/** The address of the calendar file of a record, or of the whole archive. */
export const calendarAddress = (lang: string, kind?: 'events' | 'projects', id?: string): string =>
  kind === undefined ? `/${lang}/calendar.ics` : `/${lang}/${kind}/${id}.ics`;

/** The address of a town's page. */
export const townAddress = (lang: string, town: string): string => `/${lang}/towns/${town}.html`;

/** The address of the map, on a town. */
export const mapAddress = (lang: string, town: string): string => `${ownAddress(lang, 'map')}?town=${town}`;

/** The address of a country's page, by its ISO code. */
export const countryAddress = (lang: string, country: string): string =>
  `/${lang}/countries/${country.toLowerCase()}.html`;

/** The address of a programme's page, or of one of its actions'. */
export const programmeAddress = (lang: string, programme: string, action?: string): string =>
  action === undefined
    ? `/${lang}/programmes/${programme}.html`
    : `/${lang}/programmes/${programme}/${action}.html`;

/** The address of a year's page: always in four digits. */
export const yearAddress = (lang: string, year: number | string): string =>
  `/${lang}/years/${String(year).padStart(4, '0')}.html`;

/** The address of a topic's page. */
export const topicAddress = (lang: string, topic: string): string => `/${lang}/topics/${topic}.html`;

/** The address of a Sustainable Development Goal's page. */
export const sdgAddress = (lang: string, sdg: number): string => `/${lang}/sdgs/${sdg}.html`;

/** The address of the stylesheet of an archive's own accent. */
export const themeAddress = '/theme.css';

/** The same page in another language. */
export const inLanguage = (address: string, lang: string): string => address.replace(/^\/[^/]+/, `/${lang}`);
