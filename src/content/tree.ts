import { isUtf8 } from 'node:buffer';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { kinds } from '#schema/kinds.ts';
import { reservedByWindows } from '#schema/reserved.ts';
import { fold } from './fold.ts';
import type { Issue } from './issue.ts';
import { endingOf, folderOf, locate, looksLikeRecord, type Location } from './location.ts';
import { nameOf } from './nearest-file.ts';
import { nearest } from './nearest.ts';
import { translationInFolder, translationMeant } from './translation-name.ts';
import { compare } from './order.ts';
import { idForm } from '#schema/shapes/ref.ts';

/** The longest path inside the content folder, in code points. */
const longestPath = 90;
/** Signs that some system refuses, and invisible ones that make a name look like another. */
const heldByNoSystem =
  /[<>:"|?*\\\p{Cc}\u2028\u2029\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]|[. ]$/u;

/** A file of the content folder that may be read. */
export interface TreeFile {
  /** Relative to the content folder, with `/`, in NFC. */
  readonly path: string;
  /** Where it is on this machine. */
  readonly absolute: string;
  readonly location: Location;
}

/** Lists the content folder: every file that may be a record, a translation or used by one, and what is wrong with names. */
export function readTree(folder: string): Tree {
  const files = new Map<string, TreeFile>();
  const issues: Issue[] = [];
  const misnamed = new Set<string>();
  const byLetters = new Map<string, string>();
  const visit = (relative: string, absolute: string) => {
    const entries = listFolder(absolute);
    if (!entries) {
      issues.push({ code: 'folder-unreadable', params: {}, file: relative || './', line: 1, column: 1 });
      return;
    }
    const stems = new Set(entries.map(({ name }) => name.split('.')[0]!));
    for (const entry of entries) {
      if (entry.name.startsWith('.')) continue;
      const path = relative + entry.name.normalize('NFC');
      const issue = (code: string, params: Issue['params'] = {}) =>
        issues.push({ code, params, file: path, line: 1, column: 1 });
      if (entry.isGarbled) {
        issue('file-name-encoding', { value: entry.name });
        continue;
      }
      if (entry.is === 'link') {
        issue('symbolic-link');
        continue;
      }
      const letters = path.toLowerCase();
      const twin = byLetters.get(letters);
      if (twin !== undefined) {
        issue('name-clash', { other: twin });
        // What lies in the folder is told of by itself.
        if (entry.is !== 'folder') continue;
      } else byLetters.set(letters, path);
      if (reservedByWindows.test(entry.name) || heldByNoSystem.test(entry.name)) {
        issue('file-name-unportable', { value: entry.name });
        continue;
      }
      const length = [...path].length;
      if (entry.is === 'folder' && length > longestPath)
        issue('path-too-long', { limit: longestPath, length });
      else if (entry.is === 'folder') visit(`${path}/`, join(absolute, entry.name));
      else if (entry.is === 'other') issue('not-a-file');
      if (entry.is !== 'file' || entry.name === 'README.md') continue;
      if (length > longestPath) issue('path-too-long', { limit: longestPath, length });
      const file = { path, absolute: join(absolute, entry.name), location: locate(path) };
      if (nameHolds(file, stems, issue)) files.set(path, file);
      else if (file.location.is === 'record')
        misnamed.add(`${file.location.kind}/${file.location.id.toLowerCase()}`);
      else if (isArchive(path)) misnamed.add('archive');
    }
  };
  visit('', folder);
  return { files: withoutStrays(files, issues), misnamed, issues };
}

/** What a folder holds, by name; undefined where it may not be listed. */
function listFolder(absolute: string): Entry[] | undefined {
  try {
    return readdirSync(absolute, { withFileTypes: true, encoding: 'buffer' })
      .map((entry): Entry => {
        const name = entry.name.toString();
        const is = entry.isSymbolicLink()
          ? 'link'
          : entry.isDirectory()
            ? 'folder'
            : entry.isFile()
              ? 'file'
              : 'other';
        return { name, is, isGarbled: !isUtf8(entry.name) };
      })
      .toSorted((a, b) => compare(a.name, b.name));
  } catch (error) {
    if (error instanceof Error && 'syscall' in error) return undefined;
    throw error;
  }
}

interface Entry {
  readonly name: string;
  readonly is: 'file' | 'folder' | 'link' | 'other';
  /** Whether its name isn't UTF-8, so that it can't be told, nor opened by it. */
  readonly isGarbled: boolean;
}

/** Whether a file was meant to be `archive.yaml`. */
function isArchive(path: string): boolean {
  return /^archive\.\w+$/i.test(path);
}

/** A content folder's files. */
export interface Tree {
  readonly files: ReadonlyMap<string, TreeFile>;
  /** Records that can't be read because of their file's name, as `kind/id`, and `archive`. */
  readonly misnamed: ReadonlySet<string>;
  readonly issues: readonly Issue[];
}

/**
 * Checks what a record's or translation's file is called; a file that is neither only has to have a portable name.
 * @param stems what the files beside it are called up to their first full stop
 */
function nameHolds(
  { path, location }: TreeFile,
  stems: ReadonlySet<string>,
  issue: (code: string, params?: Issue['params']) => void,
): boolean {
  const ending = endingOf(path);
  if (location.is === 'archive') return true;
  if (location.is === 'asset') {
    if (!looksLikeRecord(path)) return true;
    const parts = path.split('/');
    const known = kinds.map(({ id }) => id);
    if (isArchive(path)) issue('archive-name', { value: path });
    else if (parts.length === 1) issue('record-outside', { value: path, known: known.map((id) => `${id}/`) });
    else {
      const meant = nearest(parts[0]!, known);
      issue('record-outside', {
        value: `${parts[0]}/`,
        known: known.map((id) => `${id}/`),
        ...(meant && { nearest: [meant, ...parts.slice(1)].join('/') }),
      });
    }
    return false;
  }
  const kind = kinds.find(({ id }) => id === location.kind)!;
  if (!kind.endings.includes(ending)) {
    const right =
      kind.endings.find((known) => known === ending.toLowerCase()) ??
      (/^ya?ml$/i.test(ending) && kind.endings.includes('yaml') ? 'yaml' : 'md');
    issue('file-ending', {
      value: ending,
      aKind: kind.id,
      instead: `${path.slice(path.lastIndexOf('/') + 1, -ending.length - 1)}.${right}`,
    });
    return false;
  }
  const instead = translationMeant(location, stems);
  if (instead !== undefined) {
    issue('translation-name', { value: nameOf(path), instead });
    return false;
  }
  if (!idForm.test(location.id) || location.id === 'index') {
    const meant = fold(location.id).replaceAll(' ', '-').slice(0, 60).replace(/-$/, '');
    issue('id-form', { value: location.id, ...(idForm.test(meant) && { nearest: meant }) });
    return false;
  }
  return true;
}

/** Takes out records that lie in another record's folder: a record's folder holds no other record. */
function withoutStrays(files: Map<string, TreeFile>, issues: Issue[]): Map<string, TreeFile> {
  const owners = new Map<string, string>();
  for (const { location, path } of files.values())
    if (location.is === 'record' && location.ownsFolder && !location.lang) owners.set(location.folder, path);
  for (const { location, path } of files.values()) {
    if (location.is !== 'record') continue;
    const parts = path.split('/');
    const inner = location.ownsFolder ? parts.length - 2 : parts.length - 1;
    for (let length = 2; length <= inner; length++) {
      const owner = owners.get(parts.slice(0, length).join('/'));
      if (owner === undefined) continue;
      const instead =
        folderOf(path) === folderOf(owner) ? translationInFolder(location, parts.at(-2)!) : undefined;
      issues.push({
        code: instead === undefined ? 'record-in-record' : 'translation-name',
        params: instead === undefined ? { other: owner } : { value: nameOf(path), instead },
        file: path,
        line: 1,
        column: 1,
      });
      files.delete(path);
      break;
    }
  }
  return files;
}
