import { makeRandom } from './random.ts';
import type { Entry, Plan } from './plan.ts';

/** Of so many photos one is a document as well. */
const PHOTOS_PER_DOCUMENT = 4;
const PICTURE_FORMATS = ['jpg', 'jpg', 'jpg', 'jpg', 'jpg', 'jpg', 'png', 'webp'] as const;
const DOCUMENT_FORMATS = ['pdf', 'pdf', 'txt', 'csv'] as const;

/** Says where in the content folder each record lies, and deals out so many photos, and documents, to some of them. */
export function placeRecords(plan: Plan, photos: number): (entry: Entry) => Placement {
  const random = makeRandom('files');
  const files = new Map<string, { pictures: File[]; documents: File[] }>();
  const nameOf = ({ kind, id }: Entry) => `${kind}/${id}`;
  const keep = (entry: Entry) => {
    const known = files.get(nameOf(entry)) ?? { pictures: [], documents: [] };
    files.set(nameOf(entry), known);
    return known;
  };
  const owners: readonly Entry[] = [
    ...plan.events,
    ...plan.events,
    ...plan.projects,
    ...plan.projects,
    ...plan.partners,
  ];
  for (let number = 0; number < photos;) {
    const { pictures } = keep(random.pick(owners));
    for (let left = random.between(1, 5); left > 0 && number < photos; left--)
      pictures.push({ name: `photo-${++number}.${random.pick(PICTURE_FORMATS)}`, number });
  }
  for (let number = 1; number <= photos / PHOTOS_PER_DOCUMENT; number++)
    keep(random.pick([...plan.projects, ...plan.events])).documents.push({
      name: `report-${number}.${random.pick(DOCUMENT_FORMATS)}`,
      number,
    });

  return (entry) => {
    const { pictures, documents } = files.get(nameOf(entry)) ?? { pictures: [], documents: [] };
    const ownsFolder = pictures.length + documents.length > 0;
    const isMarkdown = entry.hasBody || makeRandom(`ending ${entry.id}`).chance(0.2);
    const stem = `${entry.folder}/${entry.id}${ownsFolder ? '/index' : ''}`;
    return {
      stem,
      ending: isMarkdown ? 'md' : 'yaml',
      path: `${stem}.${isMarkdown ? 'md' : 'yaml'}`,
      pictures,
      documents,
    };
  };
}

/** Where a record lies, and the files that lie beside it. */
export interface Placement {
  /** Its path in the content folder, without the ending. */
  readonly stem: string;
  readonly ending: 'md' | 'yaml';
  readonly path: string;
  readonly pictures: readonly File[];
  readonly documents: readonly File[];
}

export interface File {
  readonly name: string;
  /** Tells it from all others of the corpus. */
  readonly number: number;
}
