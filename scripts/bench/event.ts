import { eventTypes } from '#schema/vocabularies/event-types.ts';
import { written } from './day.ts';
import { coverOf, linksOf, photosOf, picturesOf, resultsOf } from './enclosures.ts';
import type { Headcount } from './people.ts';
import { AS_OF, type EventPlan, type PartnerPlan } from './plan.ts';
import type { CorpusTown } from './towns.ts';
import type { Desk, Written } from './writing.ts';

/** Of so many events one lies after its project's end, and its record says why. */
const LATE = 150;

/** A meeting of a project's partners at one of them. */
export function writeEvent(event: EventPlan, { known, people }: Headcount, desk: Desk): Written {
  const { random, writer, title, sentence } = desk;
  const { project, host, present, number } = event;
  const isLate = random.chance(1 / LATE) && event.end < AS_OF;
  const [start, end] = isLate ? [project.end + 20, project.end + 21] : [event.start, event.end];
  const isOver = end < AS_OF;
  const absent = project.members.filter((member) => !present.includes(member) && random.chance(0.2));
  const isOnline = random.chance(0.06);
  const data = {
    ...random.some(host ? 0.6 : 1, () => ({
      title: title(),
      ...random.some(0.1, () => ({ titleSupplied: true })),
    })),
    ...(event.lang !== 'en' && { lang: event.lang }),
    ...random.some(event.hasBody ? 0.7 : 1, () => ({ summary: writer.summary(random) })),
    project: project.id,
    number: random.chance(0.1) ? `LE${number}` : number,
    ...random.some(0.9, () => ({ type: random.pick(eventTypes) })),
    ...random.some(isOnline ? 1 : 0.3, () => ({
      mode: isOnline ? random.pick(['online', 'hybrid']) : 'in-person',
    })),
    ...random.some(0.1, () => ({ status: isOver ? 'held' : 'planned' })),
    start: written(start),
    ...(end > start && { end: written(end) }),
    ...(host && !isOnline && { place: placeOf(desk, event, host, start, end) }),
    ...(host && { host: host.id }),
    ...(present.length > 0 && random.chance(0.7) && { partners: present.map(({ id }) => id) }),
    ...(absent.length > 0 && { absent: absent.map(({ id }) => id) }),
    ...(isOver && people !== undefined && { participants: people }),
    ...random.some(isOver ? 0.1 : 0.6, () => ({ expected: Math.max(20, known + random.between(-10, 20)) })),
    ...random.some(0.3, () => ({ agenda: agendaOf(desk, start, end) })),
    ...resultsOf(desk, event, Math.min(end, AS_OF - 1), isOver && random.chance(0.15) ? 1 : 0),
    ...random.some(0.02, () => ({ formerIds: [`former-${event.id}`] })),
    ...(isLate && { accepted: [{ rule: 'event-outside-project', note: sentence() }] }),
    ...photosOf(desk, start),
    ...coverOf(desk),
    ...linksOf(desk, event),
  };
  const near = present.slice(0, 2).map((partner) => desk.linkTo(partner));
  return {
    data,
    ...(event.hasBody && {
      body: {
        paragraphs: random.between(1, 3),
        links: [desk.linkTo(project, project.lang === 'en' && project.hasBody ? '#aims' : ''), ...near],
        pictures: picturesOf(desk),
      },
    }),
  };
}

/** Where it was: the host's town, sometimes a second one. */
function placeOf(
  { random, title }: Desk,
  { present }: EventPlan,
  { town }: PartnerPlan,
  start: number,
  end: number,
): unknown {
  const first = {
    ...named(town),
    ...random.some(0.4, () => ({ venue: title() })),
    ...random.some(0.05, () => ({ latitude: town.latitude, longitude: town.longitude })),
  };
  const other = present.find((partner) => partner.town !== town)?.town;
  if (!other || end === start || random.chance(0.95)) return first;
  return [
    { ...first, start: written(start), end: written(end - 1) },
    { ...named(other), start: written(end), end: written(end) },
  ];
}

function named({ name, country, region }: CorpusTown): object {
  return { town: name, country, ...(region && { region }) };
}

function agendaOf({ random, title, sentence }: Desk, start: number, end: number): object[] {
  return Array.from({ length: end - start + 1 }, (_, day) => start + day).flatMap((day) =>
    ['9:30', '11:00–12:30', '14:00', 'evening'].slice(0, random.between(1, 4)).map((time) => ({
      date: written(day),
      time,
      title: title(),
      ...random.some(0.3, () => ({ text: sentence() })),
    })),
  );
}
