import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Project } from '#content/nodes.ts';
import type { Site } from '#site/site.ts';

const ADDED = 'events/an-event-that-came-later.yaml';
const RENAMED = 'events/an-event-by-another-name.yaml';

/**
 * What a content folder goes through between two builds, in this order; what was added is gone in the end. Only an
 * edited title reaches the rivals, who build everything again whatever it was.
 */
export function makeEdits(site: Site, content: string): Edit[] {
  const project = inTheMiddle(site);
  const path = (name: string) => join(content, name);
  return [
    { name: 'Nothing changed', make() {} },
    {
      name: 'One title edited',
      make(rivals) {
        const copies = rivals.map((records) => join(records, 'projects', `${project.id}.md`));
        for (const file of [path(project.file), ...copies])
          writeFileSync(file, editTitle(readFileSync(file, 'utf8')));
      },
      reachesRivals: true,
    },
    { name: 'One event added', make: () => writeFileSync(path(ADDED), eventOf(project)) },
    { name: 'One event renamed', make: () => renameSync(path(ADDED), path(RENAMED)) },
    { name: 'One event removed', make: () => rmSync(path(RENAMED)) },
  ];
}

/** A record’s text with one word more in its title. */
export function editTitle(text: string): string {
  const edited = text.replace(/^title: (["']?)(.*)\1$/m, 'title: $1$2 again$1');
  if (edited === text) throw new Error('A record to be edited has no title.');
  return edited;
}

/** A project with partners and events, among those of middling age. */
function inTheMiddle({ graph }: Site): Project {
  const all = [...graph.projects.values()].filter(
    ({ events, members }) => events.length > 1 && members[0]?.partner,
  );
  const project = all[Math.floor(all.length / 2)];
  if (!project) throw new Error('There are too few records to edit one.');
  return project;
}

function eventOf({ id, data, members }: Project): string {
  const lines = {
    title: 'An event that came later',
    project: id,
    type: 'workshop',
    start: data.start,
    host: members[0]!.partner!.id,
    summary: 'It was held before anybody knew of it.',
  };
  return Object.entries(lines)
    .map(([name, value]) => `${name}: ${value}\n`)
    .join('');
}

/** A change of an archive’s records. */
export interface Edit {
  readonly name: string;
  /** Makes it; `rivals`: the folders in which the others’ copies of the records lie. */
  make(rivals: readonly string[]): void;
  readonly reachesRivals?: boolean;
}
