import { earliest } from '#schema/shapes/date.ts';
import type { Project } from '#content/nodes.ts';
import { compare } from '#content/order.ts';

/** Orders projects by the earliest day on which they may have begun, the newest first, undated last; then by id. */
export function newestFirst(a: Project, b: Project): number {
  return compare(firstDay(b), firstDay(a)) || compare(a.id, b.id);
}

function firstDay({ period }: Project): string {
  const date = period?.start ?? period?.end;
  return date === undefined ? '' : earliest(date);
}
