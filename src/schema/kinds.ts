import type * as z from 'zod';
import { archive, type ArchiveData } from './archive.ts';
import { event, type EventData } from './event.ts';
import { page, type PageData } from './page.ts';
import { partner, type PartnerData } from './partner.ts';
import { project, type ProjectData } from './project.ts';
import { reservedPages } from './reserved.ts';

/** One kind of record. What differs between kinds is said here, so that no other module asks for a kind by its name. */
export interface Kind<Data = unknown> {
  /** The name of its folder, which is also what its addresses begin with. */
  readonly id: KindId;
  /** What one record is called, as a key of the interface texts. */
  readonly one: string;
  readonly schema: z.ZodType<Data>;
  /** Endings that its records may have. */
  readonly endings: readonly string[];
  /** Whether one of its records stands in a folder of its kind; a free page's address has no folder. */
  readonly inFolder: boolean;
  /** Ids that its records can't have, since the archive has a page of its own there. */
  readonly reserved: readonly string[];
}

/** Every kind of record, in the order in which reports list them. */
export const kinds: readonly Kind[] = [
  { id: 'projects', one: 'project', schema: project, endings: ['md', 'yaml'], inFolder: true, reserved: [] },
  { id: 'partners', one: 'partner', schema: partner, endings: ['md', 'yaml'], inFolder: true, reserved: [] },
  { id: 'events', one: 'event', schema: event, endings: ['md', 'yaml'], inFolder: true, reserved: [] },
  {
    id: 'pages',
    one: 'page',
    schema: page,
    endings: ['md', 'mdx'],
    inFolder: false,
    reserved: reservedPages,
  },
];

/** The schema of `archive.yaml`, which is one file and no kind. */
export const archiveSchema: z.ZodType<ArchiveData> = archive;

export interface KindData {
  projects: ProjectData;
  partners: PartnerData;
  events: EventData;
  pages: PageData;
}

export type KindId = keyof KindData;
