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

/** After so many wrong names, advice on each helps nobody, and takes its time where thousands are known. */
const MOST_ADVICE = 200;

/** Gives advice on the first wrong names only, counted from where it was made; one that came before is answered again. */
export function sparing<Asked extends unknown[]>(
  advise: (...asked: Asked) => string | undefined,
  nameOf: (...asked: Asked) => string | undefined = () => undefined,
): (...asked: Asked) => string | undefined {
  const given = new Map<string, string | undefined>();
  let count = 0;
  return (...asked) => {
    const name = nameOf(...asked);
    if (name !== undefined && given.has(name)) return given.get(name);
    if (++count > MOST_ADVICE) return undefined;
    const advice = advise(...asked);
    if (name !== undefined) given.set(name, advice);
    return advice;
  };
}
