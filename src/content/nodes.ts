import type { AgendaItem } from '#schema/event.ts';
import type { ArchiveData } from '#schema/archive.ts';
import type { KindData, KindId } from '#schema/kinds.ts';
import type { Partnership } from '#schema/project.ts';
import type { Delegation } from '#schema/shapes/people.ts';
import type { Place } from '#schema/shapes/place.ts';
import type { Result } from '#schema/shapes/result.ts';
import type { Body } from './body.ts';
import type { Reads } from './reads.ts';

/**
 * The graph: all records of an archive with every ref resolved and every inverse relation derived.
 * Lists are in a fixed order, so that two readings of the same content give the same pages.
 */
export interface Graph {
  readonly archive: Archive;
  /** By id, in the order of code points. */
  readonly projects: ReadonlyMap<string, Project>;
  readonly partners: ReadonlyMap<string, Partner>;
  readonly events: ReadonlyMap<string, Event>;
  readonly pages: ReadonlyMap<string, Page>;
  /** Derived from partners, places and delegations whose town and country are known. */
  readonly towns: ReadonlyMap<string, Town>;
  /** What came of projects, then of events. */
  readonly results: readonly RecordedResult[];
  /** What each file under the content folder was published as, by its path in it; a file that isn't here isn't shown. */
  readonly files: ReadonlyMap<string, PublishedFile>;
  /** Who reads any of this is noted here. */
  readonly reads: Reads;
}

/** `archive.yaml`, its defaults applied. */
export interface Archive {
  readonly id: string;
  /** The languages of its pages; the first is the default. */
  readonly languages: readonly [string, ...string[]];
  readonly data: ArchiveData;
  readonly translations: Translations<ArchiveData>;
  /** Where its records lie in their repository, with a slash at its end, where that was looked up. */
  readonly folder?: string | undefined;
  /** The archive's clock, a date; without one, whatever depends on it stays silent. */
  readonly asOf?: string;
}

/** What every record is. */
export interface RecordNode<K extends KindId = KindId> {
  readonly kind: K;
  readonly id: string;
  /** Its path in the content folder. */
  readonly file: string;
  /** The language that it is written in. */
  readonly lang: string;
  readonly data: KindData[K];
  /** What translations say in place of `data`, by language: the same shape with only what was translated. */
  readonly translations: Translations<KindData[K]>;
  /** Its prose, by language. */
  readonly bodies: ReadonlyMap<string, Body>;
  /** The last day on which it, or its translation, was changed, by language of the archive; empty where git doesn't tell. */
  readonly changed: ReadonlyMap<string, string>;
}

export interface Project extends RecordNode<'projects'> {
  /** Coordinator first, then as written. */
  readonly members: readonly Member[];
  /** By the earliest day that their date allows (undated last), then number, then id. */
  readonly events: readonly Event[];
  readonly period?: Period;
  /** A programme's generation, or its family where the generation isn't certain. */
  readonly programme?: Derived<string>;
  readonly status?: Derived<string>;
  /** ISO codes of its members and of the countries that it lists itself; where its events were and who came to them adds none. */
  readonly countries: readonly string[];
  readonly people?: Headcount;
  /** Of its own `participants`; those of its events stand with them. */
  readonly delegations: readonly EventDelegation[];
  /** Those that were planned to come. */
  readonly expectedDelegations: readonly EventDelegation[];
  /** Towns of its members, its events and those who came to them, by id. */
  readonly towns: readonly Town[];
  readonly predecessors: readonly Project[];
  readonly successors: readonly Project[];
}

/** Who takes part in a project: a partner's record, or a name where there is none. */
export interface Member {
  readonly partner?: Partner;
  /** How the project names it: `namedAs`, else the partner's name, else the name written there. */
  readonly name: string;
  readonly role: Partnership['role'];
  readonly country?: string;
  readonly town?: Town;
  readonly data: Partnership;
  /** Its place in the project's written `partners`; absent where only `coordinator` names it. */
  readonly index?: number;
}

export interface Event extends RecordNode<'events'> {
  readonly project?: Project;
  readonly period?: Period;
  readonly status?: Derived<string>;
  readonly places: readonly EventPlace[];
  readonly host?: Partner;
  /** Who is known to have come: host, partners and delegations with a record, each once. */
  readonly attendees: readonly Partner[];
  readonly absent: readonly Partner[];
  readonly delegations: readonly EventDelegation[];
  /** Those that were planned to come. */
  readonly expectedDelegations: readonly EventDelegation[];
  readonly people?: Headcount;
  readonly agenda: readonly AgendaItem[];
  /** Its neighbours in its project. */
  readonly previous?: Event;
  readonly next?: Event;
}

/** What came of a project or an event. */
export interface RecordedResult {
  /** The record that lists it. */
  readonly of: Project | Event;
  /** That event, where it is one. */
  readonly event?: Event;
  /** That project, or the event's. */
  readonly project?: Project;
  /** Its place in that record's list. */
  readonly index: number;
  readonly data: Result;
}

export interface EventPlace {
  readonly town?: Town;
  readonly country?: string;
  readonly point?: Point;
  readonly data: Place;
}

export interface EventDelegation {
  readonly partner?: Partner;
  readonly town?: Town;
  readonly country?: string;
  readonly data: Delegation;
}

export interface Partner extends RecordNode<'partners'> {
  readonly town?: Town;
  /** Its projects, the newest first, with its part in each. */
  readonly memberships: readonly { readonly project: Project; readonly member: Member }[];
  /** Events that it is known to have hosted or come to (none that was called off), in order, with how many people it sent where that is told. */
  readonly attended: readonly { readonly event: Event; readonly hosted: boolean; readonly people?: number }[];
  readonly twins: readonly Twin[];
  readonly predecessors: readonly Partner[];
  readonly successors: readonly Partner[];
}

/** A twinning as told by one side or by both; where they differ, both are kept. */
export interface Twin {
  readonly partner: Partner;
  readonly statements: readonly {
    readonly by: Partner;
    readonly since?: string;
    readonly until?: string;
    readonly agreement?: NonNullable<KindData['partners']['twinnedWith']>[number]['agreement'];
  }[];
}

export type Page = RecordNode<'pages'>;

/** A town is known by the records that name it. */
export interface Town {
  /** `pt-gondomar`: what its address is made of. */
  readonly id: string;
  readonly name: string;
  readonly country: string;
  readonly region?: string;
  /** What records call that region in their languages, as translations have it. */
  readonly regions: ReadonlyMap<string, string>;
  readonly point?: Point;
  /** Every way in which records write it, its own name first. */
  readonly names: readonly string[];
  readonly partners: readonly Partner[];
  /** Members without a record of their own, from here. */
  readonly members: readonly { readonly project: Project; readonly member: Member }[];
  /** What happened here, in order; also what was to happen and was called off, as its status says. */
  readonly events: readonly Event[];
  /** Where people from here went: as host, partner or delegation; with how many, where that is told. */
  readonly visits: readonly { readonly event: Event; readonly people?: number }[];
  /** Projects that a partner, member, event or delegation ties it to, the newest first. */
  readonly projects: readonly Project[];
}

/** A span of time; `derived` says that a side of it isn't written: a project's events tell it, an event's places. */
export interface Period {
  readonly start?: string;
  readonly end?: string;
  readonly derived: boolean;
  /** Which side it is, where not both are. */
  readonly derivedSide?: 'start' | 'end';
}

/** A value, and whether it was written or concluded from others. */
export interface Derived<T> {
  readonly value: T;
  readonly derived: boolean;
}

/** How many people. */
export interface Headcount {
  readonly total: number;
  /** That there were more than this, as a source says. */
  readonly atLeast: boolean;
  readonly estimated: boolean;
  /** The total is the sum of events' totals or of delegations, not a number that somebody wrote. */
  readonly summed: boolean;
}

/** Degrees, WGS 84. */
export interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

export type PublishedFile = PublishedPicture | PublishedDocument;

export interface PublishedPicture {
  readonly as: 'picture';
  /** Pixels of the largest variant, upright. */
  readonly width: number;
  readonly height: number;
  /** From the smallest to the largest; `href` is root-absolute. */
  readonly variants: readonly { readonly href: string; readonly width: number; readonly height: number }[];
}

export interface PublishedDocument {
  readonly as: 'document';
  readonly href: string;
  readonly format: string;
  readonly bytes: number;
}

export type Translations<T> = ReadonlyMap<string, DeepPartial<T>>;

/** The same shape with holes; items of lists stand where the original's do. */
export type DeepPartial<T> = T extends readonly (infer U)[]
  ? readonly (DeepPartial<U> | undefined)[]
  : T extends object
    ? { readonly [K in keyof T]?: DeepPartial<T[K]> }
    : T;
