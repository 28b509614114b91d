import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { readContent } from '#content/read.ts';
import type { Reading } from '#content/records.ts';
import { makeMessages } from '#texts/messages.ts';

/** An archive that holds, to which tests add what they are about. */
export const smallArchive = {
  'archive.yaml': 'name: Small\nowner: { name: A town }\nlanguages: [en, fr]\n',
};

/** Writes a content folder for the length of a test. */
export function contentFolder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'jumelage-content-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** Reads a small archive with these files in it. */
export function reading(files: Readonly<Record<string, string | Uint8Array>>): Reading {
  return readContent(contentFolder({ ...smallArchive, ...files }));
}

/** Expects exactly these issues, as `path:line:col code`, and that each can be explained. */
export function expectIssues({ issues }: Pick<Reading, 'issues'>, expected: readonly string[]): void {
  expect(issues.map(({ file, line, column, code }) => `${file}:${line}:${column} ${code}`)).toEqual(expected);
  for (const issue of issues) {
    const { message, remedy } = makeMessages().explain(issue);
    expect(`${message} ${remedy}`).not.toMatch(/\{\w+\}|undefined|\[object/);
  }
}
