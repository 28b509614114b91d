import * as z from 'zod';
import { isMap, oneOrList, optional, required, rule } from './field.ts';
import { enclosures, recordFields, summary } from './record.ts';
import { choice } from './shapes/choice.ts';
import { date } from './shapes/date.ts';
import { people } from './shapes/people.ts';
import { photo } from './shapes/photo.ts';
import { endAfterStart, place } from './shapes/place.ts';
import { ref } from './shapes/ref.ts';
import { result } from './shapes/result.ts';
import { code, flag, plain, prose, text } from './shapes/text.ts';
import { eventTypes } from './vocabularies/event-types.ts';
import { eventModes, eventStatuses } from './vocabularies/statuses.ts';

const agendaItem = () =>
  z.strictObject({
    date: optional(date(), 'Date', 'The day.', ['2021-09-06']),
    time: optional(plain(), 'Time', 'As it stands in the programme.', ['13:30', '12:00–13:00', 'evening']),
    title: required(text(), 'Title', 'What was on.', ['Opening by the mayor']),
    text: optional(prose(), 'Text', 'More about it.', ['With speeches by all delegations.']),
  });

/** An event: a meeting, a conference, a day on which people came together. */
export const event = rule(
  z.strictObject({
    title: optional(text(), 'Title', 'Its title; made of number, type and place when left out.', [
      'Kick-off in Gondomar',
    ]),
    titleSupplied: optional(
      flag(),
      'Title supplied',
      "The title is the archivist's own, shown in square brackets.",
      ['true'],
    ),
    ...recordFields(),
    summary: summary(),
    project: optional(ref('projects'), 'Project', 'The id of its project.', [
      'strings-that-unite-us-through-migration',
    ]),
    number: optional(code(), 'Number', 'Its number in the project.', ['3', 'LE3']),
    type: optional(choice('eventType', eventTypes), 'Type', 'What kind of event it was.', ['conference']),
    mode: optional(choice('mode', eventModes), 'Mode', 'In person, online or both.', ['in-person']),
    status: optional(choice('eventStatus', eventStatuses), 'Status', 'Whether it took place.', ['held']),
    start: optional(date(), 'Start', 'The first day.', ['2021-09-06']),
    end: optional(date(), 'End', 'The last day.', ['2021-09-09']),
    place: optional(oneOrList(place()), 'Place', 'Where it was: one place or a list of places.', [
      { town: 'Gondomar', country: 'PT' },
    ]),
    host: optional(ref('partners'), 'Host', 'The id of the partner that received the others.', ['gondomar']),
    partners: optional(
      z.array(ref('partners')),
      'Partners',
      'Ids of those who took part, as far as is known.',
      [['ceuti', 'bezons']],
    ),
    absent: optional(z.array(ref('partners')), 'Absent', 'Ids of those who should have come.', [['jelgava']]),
    participants: optional(people(), 'Participants', 'How many took part, and from where.', ['120']),
    expected: optional(people(), 'Expected', 'How many were expected.', ['150']),
    agenda: optional(z.array(agendaItem()), 'Agenda', 'The programme, day by day.', [
      [{ date: '2021-09-06', time: '13:30', title: 'Opening by the mayor' }],
    ]),
    results: optional(z.array(result()), 'Results', 'What came of it.', [
      [{ title: 'Minutes', type: 'minutes' }],
    ]),
    ...enclosures(),
    cover: optional(photo(), 'Cover', 'The photo that stands for the event.', [
      { file: 'cover.jpg', alt: 'Flags in a square' },
    ]),
  }),
  (value, report) => {
    endAfterStart(value, report);
    if (
      value.title === undefined &&
      value.number === undefined &&
      value.type === undefined &&
      !saysWhere(value.place)
    )
      report([], { code: 'event-unnamed' });
  },
);

/** Whether a place is named; one that was refused is told of by itself. */
function saysWhere(places: unknown): boolean {
  if (!Array.isArray(places)) return places !== undefined;
  return places.some(
    (place) =>
      !isMap(place) || ['town', 'region', 'country', 'venue'].some((name) => place[name] !== undefined),
  );
}

export type EventWritten = z.input<typeof event>;
export type EventData = z.output<typeof event>;
export type AgendaItem = NonNullable<EventData['agenda']>[number];
