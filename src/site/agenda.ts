import type { Event } from '#content/nodes.ts';
import type { Texts } from '#texts/texts.ts';
import { say } from './say.ts';
import { section, type Section } from './section.ts';
import { words, type Words } from './words.ts';

/** What was on, on one day. */
export interface AgendaDay {
  /** Absent for what is on no known day. */
  readonly day?: { readonly text: string; readonly datetime: string };
  readonly items: readonly { readonly time?: string; readonly title: Words; readonly text?: Words }[];
}

/** The programme of an event day by day, in the order written. */
export function agenda(texts: Texts, event: Event): Section<AgendaDay> | undefined {
  const { lang } = texts;
  const items = event.agenda.map(({ date, time }, index) => ({
    date,
    item: {
      time,
      title: words(event, lang, (data) => data.agenda?.[index]?.title)!,
      text: words(event, lang, (data) => data.agenda?.[index]?.text),
    },
  }));
  const days = [...Map.groupBy(items, ({ date }) => date)].map(([date, ofDay]) => ({
    day: date === undefined ? undefined : { text: texts.date(date), datetime: date },
    items: ofDay.map(({ item }) => item),
  }));
  return section('Agenda', say(texts, 'section.agenda'), days);
}
