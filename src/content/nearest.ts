import { distance } from 'fastest-levenshtein';
import { compare } from './order.ts';

/** The known name that was probably meant: the nearest one, if it is near enough to be worth saying. */
export function nearest(written: string, known: Iterable<string>): string | undefined {
  const wanted = written.toLowerCase();
  // People rarely slip in a word’s first letter: one with another has to be nearer.
  const near = Math.max(1, Math.round(wanted.length * 0.4));
  const nearer = Math.max(1, Math.floor(wanted.length / 3));
  let best: { name: string; far: number } | undefined;
  for (const name of known) {
    if (Math.abs(name.length - wanted.length) > near) continue;
    const allowed = name[0]?.toLowerCase() === wanted[0] ? near : nearer;
    const far = distance(wanted, name.toLowerCase());
    if (far > allowed) continue;
    if (!best || far < best.far || (far === best.far && compare(name, best.name) < 0)) best = { name, far };
  }
  return best?.name;
}

/** After so many wrong names in one file, advice on each helps nobody, and takes its time where thousands are known. */
const MOST_ADVICE = 100;

/** Gives advice on the first wrong names of a file only; to be made anew for each file. */
export function sparing<Asked extends unknown[]>(
  advise: (...asked: Asked) => string | undefined,
): (...asked: Asked) => string | undefined {
  let given = 0;
  return (...asked) => (++given > MOST_ADVICE ? undefined : advise(...asked));
}
