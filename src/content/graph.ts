import { makeArchive } from './graph/archive.ts';
import { draftNodes } from './graph/drafts.ts';
import { linkEvents } from './graph/events.ts';
import { linkLineage } from './graph/lineage.ts';
import { mentionsOf } from './graph/mentions.ts';
import { linkPartners } from './graph/partners.ts';
import { linkProjects } from './graph/projects.ts';
import { collectResults } from './graph/results.ts';
import type { LookUp } from './graph/spots.ts';
import { linkTowns } from './graph/town-ties.ts';
import { makeTowns } from './graph/towns.ts';
import { linkTwins } from './graph/twins.ts';
import type { History } from './history.ts';
import type { Issue } from './issue.ts';
import type { Graph, PublishedFile } from './nodes.ts';
import { makeReads } from './reads.ts';
import type { Reading } from './records.ts';
import { checkRelations } from './rules.ts';

export { townQueries } from './graph/mentions.ts';
export type { LookUp } from './graph/spots.ts';

/**
 * Makes one graph of what was read: resolves refs, derives what follows from them, and finds what contradicts itself.
 * It is the same for the same records, in whatever order they were read. A ref to a record that doesn't hold by itself
 * is left out in silence: the reader has told of it.
 */
export function makeGraph(reading: Reading, known: Known): { graph: Graph; issues: Issue[] } {
  const reads = makeReads(reading.names);
  const archive = { ...makeArchive(reading.archive, known.asOf), folder: known.history?.folder };
  const nodes = draftNodes(reading, reads, archive, known.history);
  const { projects, partners } = nodes;
  const towns = makeTowns(mentionsOf(nodes), known.places, reads);

  for (const partner of partners.values()) partner.town = towns.of(partner.data);
  const events = linkEvents(nodes, towns, archive.asOf);
  const newestFirst = linkProjects(nodes, towns, archive.asOf);
  linkPartners(partners, newestFirst, events);
  linkTwins(partners);
  linkLineage(partners);
  linkLineage(projects);
  linkTowns(towns.byId, partners, newestFirst, events);

  const results = reads.part('results', {
    all: collectResults(nodes.projects.values(), nodes.events.values()),
  });
  const graph: Graph = {
    archive: reads.part('archive', archive),
    projects: reads.map('projects', projects),
    partners: reads.map('partners', partners),
    events: reads.map('events', nodes.events),
    pages: reads.map('pages', nodes.pages),
    towns: reads.map('towns', towns.byId),
    get results() {
      return results.all;
    },
    files: reads.map('files', known.files),
    reads,
  };
  return { graph, issues: checkRelations(graph, reading) };
}

export interface Known {
  /** What the gazetteer knows of the towns that `townQueries` names. */
  readonly places: LookUp;
  /** What each file was published as, by its path in the content folder. */
  readonly files: ReadonlyMap<string, PublishedFile>;
  /** What git knows of the files. */
  readonly history?: History | undefined;
  /** A date that takes the place of the archive's clock. */
  readonly asOf?: string | undefined;
}
