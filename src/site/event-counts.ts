import { isPlanned, wasHeld } from '#content/graph/statuses.ts';
import type { Event } from '#content/nodes.ts';
import type { Texts } from '#texts/texts.ts';
import { say } from './say.ts';
import type { Words } from './words.ts';

/** How many of some events were held, as far as is known, and apart from them how many are still to come; none where none is. */
export function eventCounts(texts: Texts, events: readonly Event[]): Words[] {
  return (
    [
      ['count.events', events.filter(wasHeld).length],
      ['count.planned', events.filter(isPlanned).length],
    ] as const
  )
    .filter(([, n]) => n > 0)
    .map(([key, n]) => say(texts, key, { n }));
}
