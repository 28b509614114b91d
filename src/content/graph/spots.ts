import { fold } from '#content/fold.ts';
import type { Found, PlaceQuery } from '#content/gazetteer.ts';
import { distance } from '#content/gazetteer/distance.ts';
import type { Point } from '#content/nodes.ts';
import { queryOf, type Mention } from './mentions.ts';
import { writtenPoint, type Whereabouts } from './whereabouts.ts';

/** Two places of one name that are farther from each other than this are two towns. */
const SAME_TOWN_KM = 25;
/** A degree of latitude is 111 km: what is farther apart than this in latitude alone needn't be measured. */
const SAME_TOWN_DEGREES = SAME_TOWN_KM / 110;

/**
 * Gathers mentions that nothing tells apart: of one country, of one name and region when folded, with the same
 * coordinates or none. In the order of the mentions.
 */
export function gatherSpots(mentions: readonly Mention[], keyOf: SpotKey, lookUp: LookUp): Spot[] {
  const gathered = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const key = keyOf(mention.where);
    const spot = gathered.get(key);
    if (spot) spot.push(mention);
    else gathered.set(key, [mention]);
  }
  return [...gathered].map(([key, mentions]) => {
    const [country = '', name = '', region = ''] = key.split('\n');
    const point = writtenPoint(mentions[0]!.where);
    return { key, country, name, region, point, found: find(mentions, point, lookUp), mentions };
  });
}

/** What tells one spot from another, as a function that folds each name once. */
export function makeSpotKey(): SpotKey {
  const folded = new Map<string, string>();
  const foldOnce = (name: string): string => {
    let known = folded.get(name);
    if (known === undefined) folded.set(name, (known = foldName(name)));
    return known;
  };
  return ({ town = '', country = '', region = '', latitude, longitude }) => {
    const point = latitude === undefined || longitude === undefined ? '' : `${latitude} ${longitude}`;
    return `${country}\n${foldOnce(town)}\n${foldOnce(region)}\n${point}`;
  };
}

/** A name as it is compared; of one without a letter or digit, its signs themselves. */
export function foldName(name: string): string {
  return fold(name) || name.toLowerCase().replace(/\s+/g, ' ');
}

/** Whether two points may belong to one town. */
export function isNear(a: Point, b: Point): boolean {
  return Math.abs(a.latitude - b.latitude) <= SAME_TOWN_DEGREES && distance(a, b) <= SAME_TOWN_KM;
}

/** What the gazetteer knows of the first spelling that it knows; nothing where written coordinates contradict it. */
function find(mentions: readonly Mention[], point: Point | undefined, lookUp: LookUp): FoundTown | undefined {
  const asked = new Set<string>();
  for (const { where } of mentions) {
    const spelling = `${where.town}\n${where.region ?? ''}`;
    if (asked.has(spelling)) continue;
    asked.add(spelling);
    const found = lookUp(queryOf(where));
    if (found?.status === 'found' && (!point || isNear(found, point))) return found;
  }
  return undefined;
}

export interface Spot {
  readonly key: string;
  readonly country: string;
  /** Folded. */
  readonly name: string;
  /** Folded; empty where none is told. */
  readonly region: string;
  /** As written. */
  readonly point: Point | undefined;
  readonly found: FoundTown | undefined;
  readonly mentions: readonly Mention[];
}

export type FoundTown = Extract<Found, { status: 'found' }>;

export type SpotKey = (where: Whereabouts) => string;

/** What a gazetteer knows of a town; undefined where it wasn't asked. */
export type LookUp = (query: PlaceQuery) => Found | undefined;
