import { messages } from '#texts/messages/en.ts';
import type { Issue } from './issue.ts';

export type Severity = 'error' | 'warning';

/** Codes that don't stop a build; every other one does. */
const warnings: ReadonlySet<string> = new Set([
  'text-cut',
  'town-unknown',
  'town-ambiguous',
  'body-bidirectional-control',
  'html-element',
  'html-tag',
  'html-attribute',
  'html-comment',
  'html-misplaced',
  'address-unsafe',
  'file-unused',
  'translation-count',
  'photo-without-alt',
  'photo-without-consent',
  'photo-minors',
  'photo-withdrawn',
  'country-differs',
  'delegation-not-partner',
  'delegation-sum',
  'event-outside-project',
  'host-not-partner',
  'people-exceed-project',
  'twins-differ',
]);

/** Whether an issue stops the build. */
export function severityOf(code: string): Severity {
  return warnings.has(code) ? 'warning' : 'error';
}

/** An issue in a coordinator's words: what is wrong, then what to write instead. */
export function explain({ code, params }: Issue): { message: string; remedy: string } {
  const entry = messages[code];
  if (!entry) throw new Error(`The catalogue has no entry for ${code}.`);
  const fill = (template: string) =>
    template.replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = params[name];
      return Array.isArray(value) ? value.join(', ') : String(value ?? '');
    });
  return {
    message: fill(entry.message),
    remedy: fill(entry.meant && params['nearest'] !== undefined ? entry.meant : entry.remedy),
  };
}
