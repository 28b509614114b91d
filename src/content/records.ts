import type { ArchiveData } from '#schema/archive.ts';
import type { KindData, KindId } from '#schema/kinds.ts';
import type { Body } from './body.ts';
import type { Issue, Position } from './issue.ts';
import type { DeepPartial } from './nodes.ts';

/** What the reader makes of a content folder: every record that holds, and every issue of all of them. */
export interface Reading {
  /** The archive’s as `archive.yaml` lists them, even where it doesn’t hold otherwise; none where they can’t be read. */
  readonly languages: readonly string[];
  readonly archive?: ArchiveFile;
  readonly records: { readonly [K in KindId]: ReadonlyMap<string, RecordFile<K>> };
  readonly issues: readonly Issue[];
  /** Photos and documents that records use, by their path in the content folder. */
  readonly files: ReadonlyMap<string, FileUse>;
  /** Photos that are nowhere in the published archive, by their path in the content folder. */
  readonly withdrawn: ReadonlySet<string>;
  /** What can be known by the checksum of its file, without a look at all that is in it: data and bodies. */
  readonly names: ReadonlyMap<object, string>;
}

/** `archive.yaml` as read. */
export interface ArchiveFile extends Located {
  readonly data: ArchiveData;
  readonly translations: ReadonlyMap<string, DeepPartial<ArchiveData>>;
  /** The day of the newest commit that touched the content; unknown in a shallow clone and without git. */
  readonly newestCommit?: string;
}

/** A record as read: it holds by itself; what its refs lead to is the graph's matter. */
export interface RecordFile<K extends KindId = KindId> extends Located {
  readonly kind: K;
  readonly id: string;
  readonly lang: string;
  readonly data: KindData[K];
  readonly translations: ReadonlyMap<string, DeepPartial<KindData[K]>>;
  readonly bodies: ReadonlyMap<string, Body>;
}

export interface Located {
  /** Its path in the content folder. */
  readonly file: string;
  /** Where a field's value stands, by its path; of one that isn't written, where its nearest parent stands. */
  at(path: readonly PropertyKey[]): Position;
}

export interface FileUse {
  readonly as: 'picture' | 'document';
  /** Where it is on this machine. */
  readonly absolute: string;
  /** Where it is named: the first place. */
  by(): { readonly file: string } & Position;
  /** Whether it may be published: has its text, its consent, its access, and nobody withdrew it. */
  readonly published: boolean;
}
