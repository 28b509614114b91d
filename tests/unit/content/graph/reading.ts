import { archive as archiveSchema } from '#schema/archive.ts';
import { kinds, type KindData, type KindId } from '#schema/kinds.ts';
import { catalogue } from '#content/catalogue.ts';
import { makeGraph, type LookUp } from '#content/graph.ts';
import type { Issue } from '#content/issue.ts';
import type { Graph } from '#content/nodes.ts';
import type { Reading, RecordFile } from '#content/records.ts';

/** Records as people write them, by their ids. A title or name that doesn't matter may be left out. */
export interface Written {
  archive?: Fields;
  projects?: Record<string, Fields>;
  partners?: Record<string, Fields>;
  events?: Record<string, Fields>;
}

/** What the reader would make of these records; they have to hold by themselves. */
export function readingOf({ archive = {}, ...written }: Written): Reading {
  const records = <K extends KindId>(
    kind: K,
    given: Record<string, Fields> = {},
    fallback: (id: string) => Fields = () => ({}),
  ) =>
    new Map(
      Object.entries(given).map(([id, fields]) => [id, recordOf(kind, id, { ...fallback(id), ...fields })]),
    );
  const fields = { name: 'Our networks', owner: { name: 'Jumelage' }, languages: ['en'], ...archive };
  return {
    languages: fields.languages,
    archive: {
      file: 'archive.yaml',
      data: archiveSchema.parse(asText(fields)),
      translations: new Map(),
      at: positions(fields),
    },
    records: {
      projects: records('projects', written.projects, (id) => ({ title: `Project ${id}` })),
      partners: records('partners', written.partners, (id) => ({ name: `Partner ${id}` })),
      events: records('events', written.events, () => ({ type: 'other' })),
      pages: records('pages'),
    },
    issues: [],
    files: new Map(),
    withdrawn: new Set(),
    names: new Map(),
  };
}

/** The graph of these records. */
export function graphOf(written: Written, options: Options = {}): Graph {
  return made(written, options).graph;
}

/** What the graph finds wrong with these records, but that they tell little: code, file and field. */
export function issuesOf(written: Written, options: Options = {}): string[] {
  return found(written, options).map(({ code, file, line }) => `${code} ${file} ${paths[line]}`);
}

/** The same with what the messages name. */
export function paramsOf(written: Written, options: Options = {}): Issue['params'][] {
  return found(written, options).map(({ params }) => params);
}

/** Where the graph finds one rule broken: file and field. */
export function placesOf(code: string, written: Written, options: Options = {}): string[] {
  return made(written, options)
    .issues.filter((issue) => issue.code === code)
    .map(({ file, line }) => `${file} ${paths[line]}`);
}

/** A gazetteer that knows the given towns: `'RS Novi Sad, Vojvodina': [1, 45.25, 19.84]`, by GeoNames' id and point. */
export function gazetteer(towns: Record<string, [id: number, latitude: number, longitude: number]>): LookUp {
  return ({ town, country, region }) => {
    const known = towns[`${country} ${town}${region ? `, ${region}` : ''}`];
    if (!known) return { status: 'unknown' };
    const [geonameId, latitude, longitude] = known;
    return { status: 'found', geonameId, latitude, longitude, name: town, names: [] };
  };
}

/** Ids of nodes. */
export function ids(nodes: Iterable<{ id: string }>): string[] {
  return [...nodes].map(({ id }) => id);
}

function found(written: Written, options: Options): Issue[] {
  const gaps: readonly string[] = Object.keys(catalogue.completeness);
  return made(written, options).issues.filter(({ code }) => !gaps.includes(code));
}

function made(written: Written, { places = () => undefined, asOf }: Options) {
  return makeGraph(readingOf(written), { places, files: new Map(), asOf });
}

function recordOf<K extends KindId>(kind: K, id: string, fields: Fields): RecordFile<K> {
  const data = kinds.find((known) => known.id === kind)!.schema.parse(asText(fields)) as KindData[K];
  return {
    kind,
    id,
    file: `${kind}/${id}.yaml`,
    lang: (data.lang as string | undefined) ?? 'en',
    data,
    translations: new Map(),
    bodies: new Map(),
    at: positions(fields),
  };
}

/** Positions are numbers of paths, so that a test can say which field was meant. */
const paths: string[] = [];

function positions(fields: Fields): RecordFile['at'] {
  return (path) => {
    const written: PropertyKey[] = [];
    let here: unknown = fields;
    for (const step of path) {
      here = (here as Record<PropertyKey, unknown>)[step];
      if (here === undefined) break;
      written.push(step);
    }
    return { line: paths.push(written.join('.')) - 1, column: 1 };
  };
}

function asText(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asText);
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(
      Object.entries(value).flatMap(([key, inner]) => (inner === undefined ? [] : [[key, asText(inner)]])),
    );
  return String(value);
}

interface Options {
  places?: LookUp;
  asOf?: string;
}

type Fields = Record<string, unknown>;
