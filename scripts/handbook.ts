import { readFileSync, writeFileSync } from 'node:fs';
import { fillTables } from './handbook/fill-tables.ts';

/** `npm run handbook`: writes the tables of the coordinators' handbook anew from the schema and its labels. */
const handbook = new URL('../content/README.md', import.meta.url);
const before = readFileSync(handbook, 'utf8');
const after = fillTables(before);
if (after !== before) writeFileSync(handbook, after);
process.stdout.write(`content/README.md ${after === before ? 'is up to date' : 'has been written anew'}.\n`);
