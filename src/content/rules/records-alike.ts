import { earliest, latest, surelyBefore } from '#schema/shapes/date.ts';
import { fold } from '#content/fold.ts';
import type { Event, Project } from '#content/nodes.ts';
import type { Locate, Rule } from './rule.ts';

/**
 * Warns of two projects that look like one: they share a title, and neither start, programme, agreement nor coordinator
 * tells them apart. One that continues another is a second on purpose.
 */
export const projectsAlike: Rule = ({ projects }, locate) =>
  alike(projects.values(), {
    code: 'projects-alike',
    keyOf: ({ data }) => fold(data.title),
    areTwo: (a, b) =>
      startApart(a.data.start, b.data.start) ||
      (['programme', 'agreement', 'coordinator'] as const).some((field) =>
        differ(a.data[field], b.data[field]),
      ) ||
      a.predecessors.includes(b) ||
      a.successors.includes(b),
    locate,
  });

/** Warns of two events that look like one: of one title, day and project, and neither number, type nor town tells them apart. */
export const eventsAlike: Rule = ({ events }, locate) =>
  alike(events.values(), {
    code: 'events-alike',
    keyOf: ({ data: { title = '', start, project = '' } }) =>
      fold(title) !== '' && isDay(start) ? `${start} ${project} ${fold(title)}` : undefined,
    areTwo: (a, b) =>
      (['number', 'type', 'host'] as const).some((field) => differ(a.data[field], b.data[field])) ||
      differ(townsOf(a), townsOf(b)),
    locate,
  });

/** Told once of each, of the one whose id comes second. */
function alike<Node extends Project | Event>(
  nodes: Iterable<Node>,
  { code, keyOf, areTwo, locate }: Likeness<Node>,
) {
  const sharing = new Map<string, Node[]>();
  return [...nodes].flatMap((node) => {
    const key = keyOf(node);
    if (!key) return [];
    const before = sharing.get(key) ?? [];
    const other = before.find((one) => !areTwo(one, node));
    sharing.set(key, before);
    before.push(node);
    return other
      ? [{ code, ...locate(node, ['title']), params: { other: other.id, otherFile: other.file } }]
      : [];
  });
}

/** Whether both are known, and not the same. */
function differ(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && a !== b;
}

function startApart(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  return surelyBefore(a, b) || surelyBefore(b, a);
}

function isDay(date: string | undefined): boolean {
  return date !== undefined && earliest(date) === latest(date);
}

function townsOf({ places }: Event): string | undefined {
  const towns = places.map(({ data: { town = '' } }) => fold(town)).filter(Boolean);
  return towns.length > 0 ? towns.join(', ') : undefined;
}

interface Likeness<Node> {
  readonly code: string;
  /** What they have in common; nothing where too little is known. */
  readonly keyOf: (node: Node) => string | undefined;
  /** Whether two that have that in common are told apart by something else. */
  readonly areTwo: (a: Node, b: Node) => boolean;
  readonly locate: Locate;
}
