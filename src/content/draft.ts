import type { KindData, KindId } from '#schema/kinds.ts';
import type { Body } from './body.ts';
import type { RecordLocation } from './location.ts';
import type { DeepPartial } from './nodes.ts';
import type { ParsedFile } from './parse-file.ts';

/** A record on its way: known by its id even where it doesn't hold, so that refs to it aren't called dangling. */
export interface Draft {
  readonly file: ParsedFile;
  readonly location: RecordLocation;
  readonly data: KindData[KindId] | undefined;
  readonly translations: Map<string, DeepPartial<KindData[KindId]>>;
  readonly bodies: Map<string, Body>;
  lang?: string;
}
