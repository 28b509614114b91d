import { seenFrom } from '#content/location.ts';
import { makeWriters, type BodyParts, type Target, type Writer } from './prose.ts';
import { placeRecords, type Placement } from './placement.ts';
import type { Entry, Plan } from './plan.ts';
import { makeRandom, type Random } from './random.ts';
import type { Lang } from './tongues.ts';

/** What one record needs to be written: its own chance and language, its place, and the places of the others. */
export function makeDesk(plan: Plan, photos: number): (entry: Entry) => Desk {
  const placeOf = placeRecords(plan, photos);
  const writers = makeWriters();
  return (entry) => {
    const random = makeRandom(`${entry.kind} ${entry.id}`);
    const writer = writers(entry.lang);
    const place = placeOf(entry);
    return {
      plan,
      place,
      random,
      writer,
      writers,
      title: (count) => writer.title(random, count),
      sentence: () => writer.sentence(random),
      words: (count) => writer.words(random, count),
      linkTo: (other, fragment = '') => ({
        text: other.id.replaceAll('-', ' '),
        href: seenFrom(place.path, placeOf(other).path) + fragment,
      }),
    };
  };
}

export interface Desk {
  readonly plan: Plan;
  readonly place: Placement;
  readonly random: Random;
  readonly writer: Writer;
  readonly writers: (lang: Lang) => Writer;
  title(count?: number): string;
  sentence(): string;
  words(count: number): string;
  linkTo(other: Entry, fragment?: string): Target;
}

/** A record as it is written: its fields, and how much prose, if any. */
export interface Written {
  readonly data: Readonly<Record<string, unknown>>;
  readonly body?: BodyParts;
}
