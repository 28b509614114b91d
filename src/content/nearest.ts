import { distance } from 'fastest-levenshtein';
import { compare } from './order.ts';

/** The known name that was probably meant: the nearest one, if it is near enough to be worth saying. */
export function nearest(written: string, known: Iterable<string>): string | undefined {
  const wanted = written.toLowerCase();
  const allowed = Math.max(1, Math.round(wanted.length * 0.4));
  let best: { name: string; far: number } | undefined;
  for (const name of known) {
    const far = distance(wanted, name.toLowerCase());
    if (far > allowed) continue;
    if (!best || far < best.far || (far === best.far && compare(name, best.name) < 0)) best = { name, far };
  }
  return best?.name;
}
