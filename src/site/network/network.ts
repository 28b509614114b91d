import { wasHeld } from '#content/graph/statuses.ts';
import type { Graph, Member, Partner, Period, Project } from '#content/nodes.ts';
import { compare } from '#content/order.ts';
import { any } from '../any.ts';
import { beganIn, yearsOf } from '../period.ts';
import { allUnrecorded, unrecordedOf } from '../unrecorded.ts';

/** Who worked with whom in an archive; the same in all languages. */
export interface Network {
  /** Partners that worked with any other, who worked with the most first. */
  readonly partners: readonly NetworkPartner[];
  /** Pairs of them, by their places in that list. */
  readonly pairs: readonly NetworkPair[];
}

/** A partner, also one without a record of its own. */
export interface NetworkPartner {
  readonly partner?: Partner;
  readonly name: string;
  readonly country?: string | undefined;
  readonly town?: string | undefined;
  readonly projects: number;
  /** Those at which it is known to have been. */
  readonly events: number;
  /** With how many others it worked: in a project, or at an event. */
  readonly others: number;
  readonly first?: number | undefined;
  readonly last?: number | undefined;
}

export interface NetworkPair {
  readonly a: number;
  readonly b: number;
  readonly projects: number;
  readonly events: number;
}

/** Finds out who worked with whom: who was in one project, or at one event that was held. */
export function makeNetwork(graph: Graph): Network {
  const { of, ofMember, nodes } = draftPartners(graph);
  const pairs = new Map<number, Draft<NetworkPair>>();
  const tie = (together: Iterable<Node>, what: 'projects' | 'events', period: Period | undefined) => {
    const members = [...new Set(together)];
    for (const node of members) {
      node[what] += 1;
      stretch(node, period);
    }
    for (const [n, a] of members.entries())
      for (const b of members.slice(n + 1)) {
        const key = Math.min(a.index, b.index) * nodes.length + Math.max(a.index, b.index);
        const pair = pairs.get(key);
        if (pair) pair[what] += 1;
        else {
          a.others += 1;
          b.others += 1;
          pairs.set(key, { a: a.index, b: b.index, projects: 0, events: 0, [what]: 1 });
        }
      }
  };
  for (const { members, period } of graph.projects.values())
    tie(
      members.map((member) => (member.partner ? of.get(member.partner)! : ofMember.get(member)!)),
      'projects',
      period,
    );
  for (const event of graph.events.values())
    if (wasHeld(event))
      tie(
        event.attendees.map((partner) => of.get(partner)!),
        'events',
        event.period,
      );

  const partners = nodes
    .filter(({ others }) => others > 0)
    .toSorted(
      (a, b) =>
        b.others - a.others ||
        b.projects - a.projects ||
        b.events - a.events ||
        compare(a.name, b.name) ||
        a.index - b.index,
    );
  const places = new Map(partners.map(({ index }, place) => [index, place]));
  return {
    partners,
    pairs: [...pairs.values()]
      .map(({ a, b, ...times }) => {
        const [from, to] = [places.get(a)!, places.get(b)!];
        return { a: Math.min(from, to), b: Math.max(from, to), ...times };
      })
      .toSorted((x, y) => x.a - y.a || x.b - y.b),
  };
}

/** Whether anybody in an archive worked with anybody. */
export const hasNetwork = ({ events, projects }: Graph): boolean =>
  any(projects.values(), (project) => partnersOf(project) > 1) ||
  any(events.values(), (event) => event.attendees.length > 1 && wasHeld(event));

/** How many partners a project has: whom it names twice is one. */
function partnersOf(project: Project): number {
  const { members } = project;
  if (members.length < 2) return members.length;
  const recorded = new Set(members.flatMap(({ partner }) => partner ?? []));
  return recorded.size + unrecordedOf(members.map((member) => ({ project, member }))).length;
}

function draftPartners({ partners, projects }: Graph) {
  const nodes: Node[] = [];
  const add = (facts: Pick<Node, 'partner' | 'name' | 'country' | 'town'>): Node => {
    const node = { ...facts, index: nodes.length, projects: 0, events: 0, others: 0 };
    nodes.push(node);
    return node;
  };
  const of = new Map(
    [...partners.values()].map((partner) => {
      const { country, name, town } = partner.data;
      return [partner, add({ partner, name, country, town: partner.town?.name ?? town })];
    }),
  );
  const ofMember = new Map<Member, Node>();
  for (const { country, name, ties, town } of allUnrecorded(projects.values())) {
    const node = add({ name, country, town: town?.name });
    for (const { member } of ties) ofMember.set(member, node);
  }
  return { nodes, of, ofMember };
}

function stretch(node: Node, period: Period | undefined): void {
  const first = beganIn(period);
  if (first === undefined) return;
  node.first = Math.min(node.first ?? first, first);
  node.last = Math.max(node.last ?? first, ...yearsOf(period));
}

type Draft<Shape> = { -readonly [Field in keyof Shape]: Shape[Field] };

type Node = Draft<NetworkPartner> & { readonly index: number };
