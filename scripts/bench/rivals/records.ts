import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { stringify } from 'yaml';
import type { EventDelegation, Graph, Headcount, RecordNode } from '#content/nodes.ts';
import { recordAddress } from '#site/addresses.ts';
import { peopleKinds } from '#site/people.ts';
import type { People } from '#schema/shapes/people.ts';
import type { Site } from '#site/site.ts';
import { eventTitle, partnerName, projectTitle } from '#site/title.ts';
import { makeLabels } from './labels.ts';

const LANG = 'en';

/**
 * Lays out an archive’s records as the rivals read them, each as Markdown with front matter at
 * `<folder>/<kind>/<id>.md`. That isn’t timed, and spares them what only Jumelage’s own rules can say: an event’s title
 * where it has none, how many people came to it, a project’s generation and status, where a link in a body leads. What
 * relates records to each other stays theirs to find. A record’s `type` is called `form`, and a partner’s `aliases`
 * `otherNames`: Hugo takes those words for its own.
 */
export function layOutRecords(site: Site, content: string, folder: string): void {
  const records = recordsByStem(site.graph);
  const put = (record: RecordNode, title: string, data: object) => {
    const path = join(folder, record.kind, `${record.id}.md`);
    const fields = { title, ...data };
    // YAML 1.1 quotes all that any of the rivals’ parsers would take for something else than text.
    const front = stringify(JSON.parse(JSON.stringify(fields)), { version: '1.1', lineWidth: 0 });
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `---\n${front}---\n${bodyOf(record, content, records)}`);
  };
  for (const project of site.graph.projects.values()) {
    const { coordinator: _, title: _title, participants, formerIds: _ids, ...data } = project.data;
    put(project, projectTitle(project, LANG).text, {
      ...data,
      programme: project.programme?.value,
      status: project.status?.value,
      partners: project.members.map(({ data }) => data),
      people: participants && headcount(project.people),
    });
  }
  for (const event of site.graph.events.values()) {
    const { title: _, type, place, participants, formerIds: _ids, ...data } = event.data;
    put(event, eventTitle(site, event, LANG).text, {
      ...data,
      form: type,
      status: event.status?.value,
      places: place,
      people: headcount(event.people),
      parts: partsOf(participants),
      peopleNote: participants?.note,
      delegations: event.delegations.length > 0 ? event.delegations.map(delegation) : undefined,
    });
  }
  for (const partner of site.graph.partners.values()) {
    const { name: _, type, aliases, formerIds: _ids, ...data } = partner.data;
    put(partner, partnerName(partner, LANG).text, { ...data, form: type, otherNames: aliases });
  }
}

/** Writes what the rivals call things by, and what their home page says, as one file of JSON. */
export function writeLabels(site: Site, path: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, JSON.stringify(makeLabels(site, LANG), null, 1));
}

function headcount(people: Headcount | undefined): object | undefined {
  if (!people) return undefined;
  const { total, atLeast, estimated } = people;
  return { total, ...(atLeast && { atLeast }), ...(estimated && { estimated }) };
}

/** How the people of one number are told apart, as a list: Hugo writes the names of fields in small letters. */
function partsOf(people: People | undefined): object[] | undefined {
  const parts = peopleKinds.flatMap((part) => {
    const count = people?.[part];
    return count === undefined || (part === 'direct' && count === people?.total) ? [] : [{ part, count }];
  });
  return parts.length > 0 ? parts : undefined;
}

function delegation({ country, data }: EventDelegation): object {
  return { ...data, country };
}

/** A record’s prose as it is written; its links lead to the pages of records. */
function bodyOf({ file }: RecordNode, content: string, records: ReadonlyMap<string, RecordNode>): string {
  if (!file.endsWith('.md')) return '';
  const [, body = ''] = /^---\n[^]*?\n---\n([^]*)$/.exec(readFileSync(join(content, file), 'utf8')) ?? [];
  return body.replace(/\]\(([^)#\s]+)\.(?:md|yaml)(#[^)\s]*)?\)/g, (written, path: string, anchor = '') => {
    const stem = posix.join(posix.dirname(file), path).replace(/\/index$/, '');
    const record = records.get(stem);
    return record
      ? `](${recordAddress(LANG, record.kind, record.id).replace(`/${LANG}/`, '/')}${anchor})`
      : written;
  });
}

/** Records by their path in the content folder, without its ending. */
function recordsByStem(graph: Graph): Map<string, RecordNode> {
  const all: RecordNode[] = [graph.projects, graph.partners, graph.events].flatMap((records) => [
    ...(records.values() as Iterable<RecordNode>),
  ]);
  return new Map(
    all.map((record) => [record.file.replace(/\.(?:md|yaml)$/, '').replace(/\/index$/, ''), record]),
  );
}
