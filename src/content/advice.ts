import type * as z from 'zod';
import type { Issue } from './issue.ts';
import type { ParsedFile } from './parse-file.ts';
import { looksPersonal } from './personal-mailbox.ts';
import { walkTo } from './walk.ts';

const walkToAdvised = walkTo((_, { length, mailbox }) => length !== undefined || mailbox === true);

/** Warns of single values that hold, but that a reader or a person would rather have otherwise. */
export function adviceOn(schema: z.ZodType, { path: file, yaml }: ParsedFile): Issue[] {
  const issues: Issue[] = [];
  walkToAdvised(schema, yaml.value, ({ traits: { length, mailbox }, value, path }) => {
    if (typeof value !== 'string') return;
    const report = (code: string, params: Issue['params']) =>
      issues.push({ code, params, file, ...yaml.at(path) });
    const found = length && value.length > length.advised ? [...value.trim()].length : 0;
    if (length && found > length.advised && found <= length.limit)
      report('summary-long', { n: found, advised: length.advised });
    if (mailbox && looksPersonal(value.trim())) report('email-personal', { value: value.trim() });
  });
  return issues;
}
