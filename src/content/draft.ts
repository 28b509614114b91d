import { isMap } from '#schema/field.ts';
import { kinds, type KindData, type KindId } from '#schema/kinds.ts';
import { reservedByWindows } from '#schema/reserved.ts';
import type * as z from 'zod';
import { adviceOn } from './advice.ts';
import type { Body } from './body.ts';
import { cutText } from './cut-text.ts';
import type { Issue } from './issue.ts';
import type { RecordLocation } from './location.ts';
import type { DeepPartial } from './nodes.ts';
import { recordOfOtherKind } from './other-kind.ts';
import type { ParsedFile } from './parse-file.ts';
import { schemaOf } from './schema-of.ts';
import { validate } from './validate.ts';

/** A record on its way: known by its id even where it doesn't hold, so that refs to it aren't called dangling. */
export interface Draft {
  readonly file: ParsedFile;
  readonly lang: string;
  /** Absent where the record doesn't hold. */
  readonly data?: KindData[KindId];
  readonly translations: Map<string, DeepPartial<KindData[KindId]>>;
  /** By language, with the file that each is written in. */
  readonly bodies: Map<string, { readonly file: string; readonly body: Body }>;
}

/** What a draft is known by: `projects/strings`, and `archive` for the archive itself. */
export function draftName(location: ParsedFile['location']): string {
  return location.is === 'archive' ? 'archive' : `${location.kind}/${location.id}`;
}

/** Makes drafts of all files that aren't translations; `languages` are the archive's, as far as they are known. */
export function makeDrafts(
  files: readonly ParsedFile[],
  languages: readonly string[],
): { drafts: Map<string, Draft>; issues: Issue[] } {
  const drafts = new Map<string, Draft>();
  const issues: Issue[] = [];
  for (const file of files) {
    const at = { file: file.path, line: 1, column: 1 };
    const { location } = file;
    if (location.is === 'record' && isReserved(location, languages))
      issues.push({ code: 'page-id-reserved', params: { value: location.id }, ...at });
    const twin = drafts.get(draftName(location));
    if (twin && location.is === 'record') {
      issues.push({ code: 'duplicate-id', params: { value: location.id, other: twin.file.path }, ...at });
      continue;
    }
    const stray = file.held === undefined ? recordOfOtherKind(file) : undefined;
    const { data, issues: found } = stray ? { issues: [stray] } : validated(schemaOf(location), file);
    for (const issue of found) issues.push(issue);
    if (location.is === 'record')
      (data?.formerIds ?? []).forEach((id, index) => {
        if (isReserved({ ...location, id }, languages) || id === 'index' || reservedByWindows.test(id))
          issues.push({
            code: 'page-id-reserved',
            params: { value: id },
            file: file.path,
            ...file.yaml.at(['formerIds', index]),
          });
      });
    const written = isMap(file.yaml.value) ? file.yaml.value['lang'] : undefined;
    const lang = typeof written === 'string' ? written : (languages[0] ?? 'en');
    const bodies: Draft['bodies'] = new Map(file.body && [[lang, { file: file.path, body: file.body }]]);
    drafts.set(draftName(location), { file, lang, translations: new Map(), bodies, ...(data && { data }) });
  }
  return { drafts, issues };
}

/** What a file holds by a schema, and its issues; one that couldn't even be read has told its issue already. */
export function validated<Data>(
  schema: z.ZodType<Data>,
  file: ParsedFile,
  original?: z.ZodType,
): { data?: Data; issues: Issue[] } {
  if (!file.yaml.readable) return { issues: [] };
  if (file.held !== undefined) return { data: file.held as Data, issues: [] };
  const { data, findings } = validate(schema, file.yaml, original);
  const issues = [
    ...findings.map((finding) => ({ ...finding, file: file.path })),
    ...cutText(schema, file),
    ...adviceOn(schema, file),
  ];
  if (issues.length === 0) file.held = data;
  return { issues, ...(data !== undefined && { data }) };
}

/** Whether a record's address would be one of the archive's own. */
function isReserved({ kind, id }: RecordLocation, languages: readonly string[]): boolean {
  const { reserved, inFolder } = kinds.find((known) => known.id === kind)!;
  return reserved.includes(id) || (!inFolder && languages.includes(id));
}
