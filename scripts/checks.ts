import { readFileSync, writeFileSync } from 'node:fs';
import { makeExaminer } from './checks/examine.ts';
import { listFixtures } from './checks/fixtures.ts';
import { referencePage } from './checks/page.ts';

/** `npm run checks`: writes the reference page of the checker anew from the catalogue and its fixtures. */
const page = new URL('../docs/checks.md', import.meta.url);
const before = readFileSync(page, 'utf8');
const examiner = makeExaminer();
const after = await referencePage(listFixtures(), examiner.examine).finally(examiner.close);
if (after !== before) writeFileSync(page, after);
process.stdout.write(`docs/checks.md ${after === before ? 'is up to date' : 'has been written anew'}.\n`);
