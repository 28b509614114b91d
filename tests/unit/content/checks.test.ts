import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { catalogue, severityOf } from '#content/catalogue.ts';
import type { Issue } from '#content/issue.ts';
import { visible } from '#content/report/visible.ts';
import { makeMessages, messageLanguages } from '#texts/messages.ts';
import { rules } from '#texts/messages/en.ts';
import type { Message } from '#texts/messages/message.ts';
import { makeExaminer, reportOf } from '../../../scripts/checks/examine.ts';
import { fixturesFolder, isRight, listFixtures, unshown } from '../../../scripts/checks/fixtures.ts';
import { referencePage } from '../../../scripts/checks/page.ts';
import { made } from '../../../scripts/checks/made.ts';

const examiner = makeExaminer();
afterAll(examiner.close);

const fixtures = listFixtures();

describe.each([...Map.groupBy(fixtures, ({ part }) => part)])('%s', (_, ofPart) => {
  it.each(ofPart)('$code: $name', async (fixture) => {
    const examined = await examiner.examine(fixture);
    const { issues } = examined;
    for (const issue of issues) expectWords(issue);
    if (isRight(fixture))
      return expect(reportOf(examined)).toMatch(/^no mistakes, no warnings(?:, \d accepted)?\n$/);

    expect(issues).not.toEqual([]);
    if (fixture.name === 'wrong') {
      const codes = new Set(issues.map(({ code }) => code));
      expect(codes).toContain(fixture.code);
      codes.delete(fixture.code);
      expect([...codes].filter((code) => severityOf(code) === 'error')).toEqual([]);
    }
    await expect(reportOf(examined)).toMatchFileSnapshot(fixture.reportFile);
  });
});

it.each(Object.keys(catalogue) as (keyof typeof catalogue)[])(
  'every rule of the part %s is shown wrong and right',
  (part) => {
    for (const code of Object.keys(catalogue[part])) {
      if (unshown.has(code)) continue;
      const names = fixtures.filter((fixture) => fixture.code === code).map(({ name }) => name);
      expect(names, code).toEqual(expect.arrayContaining(['right', 'wrong']));
    }
  },
);

it.each(messageLanguages.filter((lang) => lang !== 'en'))(
  'what is shown wrong is told in %s',
  async (lang) => {
    const messages = makeMessages(lang);
    const told: string[] = [];
    for (const fixture of fixtures.filter(({ name }) => name === 'wrong')) {
      const { issues } = await examiner.examine(fixture);
      for (const issue of issues) {
        const { message, remedy } = messages.explain(issue);
        told.push(visible(`${fixture.path}: ${message} ${remedy}`));
      }
    }
    await expect(`${told.join('\n')}\n`).toMatchFileSnapshot(join(fixturesFolder, `${lang}.txt`));
  },
);

it('the reference page shows the catalogue and its fixtures (else run: npm run checks)', async () => {
  const page = readFileSync(join(fixturesFolder, '../../../docs/checks.md'), 'utf8');
  expect(await referencePage(fixtures, examiner.examine)).toBe(page);
});

it('nothing lies among the fixtures that belongs to none', () => {
  const reports = readdirSync(fixturesFolder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /^[^/]+\/[^/]+\/[^/]+\.txt$/.test(path),
  );
  const wanted = fixtures.filter((fixture) => !isRight(fixture)).map(({ path }) => `${path}.txt`);
  expect(reports.filter((path) => !wanted.includes(path))).toEqual([]);
  expect(Object.keys(made).filter((path) => !existsSync(join(fixturesFolder, path)))).toEqual([]);
});

/** Expects an issue to have a place and whole words: every gap filled, and no word of a program. */
function expectWords(issue: Issue): void {
  const { code, line, column, params } = issue;
  expect(Math.min(line, column), code).toBeGreaterThan(0);
  const {
    message,
    remedy,
    meant = remedy,
    again = remedy,
  } = (rules as Readonly<Record<string, Message>>)[code]!;
  const told = params['first'] === undefined ? remedy : again;
  for (const text of [message, params['nearest'] === undefined ? told : meant])
    for (const [, gap] of JSON.stringify(text).matchAll(/\{(\w+)\}/g))
      expect(String(params[gap!] ?? ''), `${gap} of ${code}`).not.toBe('');
  const said = makeMessages('en').explain(issue);
  expect(`${said.message} ${said.remedy}`).not.toMatch(
    /\{\w+\}|undefined|\[object|\bNaN\b|invalid_|unrecognized|\bunion\b|[Ee]xpected (?:string|array|object)|``/,
  );
}
