import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import type * as z from 'zod';
import { mapBounded } from '#media/bounded.ts';
import { archiveSchema, kinds } from '#schema/kinds.ts';
import { writeArchive } from './archive.ts';
import { makeDocument } from './document.ts';
import { writeEvent } from './event.ts';
import { pages } from './pages.ts';
import { writePartner } from './partner.ts';
import { headcount } from './people.ts';
import { makePicture } from './picture.ts';
import { LANGUAGES, planCorpus, type Entry } from './plan.ts';
import { writeProject } from './project.ts';
import { makeWriters } from './prose.ts';
import { makeRandom } from './random.ts';
import { translate } from './translation.ts';
import type { Lang } from './tongues.ts';
import { makeDesk, type Desk, type Written } from './writing.ts';

const LOGO = 'logo.png';

/**
 * Writes a content folder with so many records, as like a real archive as can be made by rule: the same bytes for the
 * same numbers. `photos`: so many pictures beside records, and a document for every fourth.
 */
export async function makeCorpus(
  folder: string,
  { records, photos, languages = LANGUAGES }: CorpusSize,
): Promise<void> {
  const plan = await planCorpus(records, languages);
  const deskOf = makeDesk(plan, photos);
  const made = new Set<string>();
  const put = (path: string, content: string | Uint8Array) => {
    const target = join(folder, path);
    if (!made.has(dirname(target))) mkdirSync(dirname(target), { recursive: true });
    made.add(dirname(target));
    writeFileSync(target, content);
  };
  const files: string[] = [];
  const putRecord = (entry: Entry, desk: Desk, record: Written) => {
    const { stem, ending, path, pictures, documents } = desk.place;
    put(path, textOf(entry, desk, record, desk.writer.body));
    const { schema } = kinds.find(({ id }) => id === entry.kind)!;
    for (const lang of entry.translations) {
      const writer = desk.writers(lang);
      const data = translate(schema, record.data, writer);
      if (data === undefined) continue;
      const { body, ...rest } = record;
      const translated = {
        ...rest,
        data: data as Written['data'],
        ...(body && { body: { ...body, pictures: [] } }),
      };
      put(`${stem}.${lang}.${ending}`, textOf(entry, desk, translated, writer.body));
    }
    files.push(...[...pictures, ...documents].map(({ name }) => `${dirname(path)}/${name}`));
  };

  for (const partner of plan.partners) {
    const desk = deskOf(partner);
    putRecord(partner, desk, writePartner(partner, desk));
  }
  for (const project of plan.projects) {
    let attended = 0;
    for (const event of project.events) {
      const desk = deskOf(event);
      const people = headcount(desk, event.present);
      attended += people.known;
      putRecord(event, desk, writeEvent(event, people, desk));
    }
    const desk = deskOf(project);
    putRecord(project, desk, writeProject(project, attended, desk));
  }

  const writers = makeWriters();
  const archive = writeArchive(plan, photos > 0 ? LOGO : undefined);
  put('archive.yaml', yaml(archive));
  for (const lang of languages.slice(1))
    put(`archive.${lang}.yaml`, yaml(translate(archiveSchema as z.ZodType, archive, writers(lang))));
  for (const [path, text] of pages(languages, writers)) put(path, text);
  const english = writers('en');
  await mapBounded(photos > 0 ? [...files, LOGO] : [], availableParallelism(), async (path) => {
    const isDocument = /\.(?:pdf|txt|csv)$/.test(path);
    put(path, isDocument ? makeDocument(path, english) : await makePicture(path));
  });
}

/** A record's or translation's file: YAML alone, or front matter and prose. */
function textOf(
  { id }: Entry,
  { place }: Desk,
  { data, body }: Written,
  write: Desk['writer']['body'],
): string {
  if (place.ending === 'yaml') return yaml(data);
  return `---\n${yaml(data)}---\n${body ? write(makeRandom(`${place.stem} ${id}`), body) : ''}`;
}

/** YAML as coordinators write it: no more quotes than needed. */
function yaml(data: unknown): string {
  return stringify(asText(data), { schema: 'failsafe', lineWidth: 0 });
}

function asText(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asText);
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, asText(inner)]));
  return String(value);
}

/** How many records besides pages, how many photos, and the archive's languages: all, unless said. */
export interface CorpusSize {
  readonly records: number;
  readonly photos: number;
  readonly languages?: readonly Lang[];
}
