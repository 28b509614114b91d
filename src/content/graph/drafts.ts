import type { KindId } from '#schema/kinds.ts';
import { type History, lastChanges } from '#content/history.ts';
import type { Archive, Event, Page, Partner, Project, RecordNode } from '#content/nodes.ts';
import { compare } from '#content/order.ts';
import type { Reads } from '#content/reads.ts';
import type { Reading, RecordFile } from '#content/records.ts';

/**
 * Every record as a node that knows nothing of the others yet, by id in the order of code units. Nodes refer to each
 * other in circles, so they are made first and told of each other afterwards; only the graph's maker does that.
 * @param reads that whoever reads a node is noted in
 */
export function draftNodes(
  { records }: Reading,
  reads: Reads,
  { languages }: Archive,
  history: History | undefined,
): Drafts {
  function draft<K extends KindId, Ties>(
    files: ReadonlyMap<string, RecordFile<K>>,
    untied: (file: RecordFile<K>) => Ties,
  ): Map<string, RecordNode<K> & Ties> {
    return new Map(
      [...files.values()]
        .toSorted((a, b) => compare(a.id, b.id))
        .map((record) => {
          const { kind, id, file, lang, data, translations, bodies } = record;
          const changed = lastChanges(history, file, languages);
          const facts = { kind, id, file, lang, data, translations, bodies, changed, ...untied(record) };
          return [id, reads.part(`${kind}/${id}`, facts)];
        }),
    );
  }
  return {
    projects: draft(records.projects, (): TiesOf<Project> => ({
      members: [],
      events: [],
      countries: [],
      delegations: [],
      expectedDelegations: [],
      towns: [],
      period: undefined,
      programme: undefined,
      status: undefined,
      people: undefined,
      predecessors: [],
      successors: [],
    })),
    partners: draft(records.partners, (): TiesOf<Partner> => ({
      town: undefined,
      memberships: [],
      attended: [],
      twins: [],
      predecessors: [],
      successors: [],
    })),
    events: draft(records.events, ({ data }): TiesOf<Event> => ({
      project: undefined,
      period: undefined,
      status: undefined,
      host: undefined,
      people: undefined,
      previous: undefined,
      next: undefined,
      places: [],
      attendees: [],
      absent: [],
      delegations: [],
      expectedDelegations: [],
      agenda: data.agenda ?? [],
    })),
    pages: draft(records.pages, (): TiesOf<Page> => ({})),
  };
}

/** All that a node is told of the others, and derives from that: it is read field by field, so that none is left out here. */
type TiesOf<Node> = {
  [Field in Exclude<keyof Node, keyof RecordNode>]-?: Node[Field] | undefined;
} & Draft<Omit<Node, keyof RecordNode>>;

/** A node that is still being told of the others. */
export type Draft<Node> = { -readonly [Field in keyof Node]: Node[Field] };

export interface Drafts {
  readonly projects: ReadonlyMap<string, Draft<Project>>;
  readonly partners: ReadonlyMap<string, Draft<Partner>>;
  readonly events: ReadonlyMap<string, Draft<Event>>;
  readonly pages: ReadonlyMap<string, Draft<Page>>;
}
