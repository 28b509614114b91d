import { readFileSync, writeFileSync } from 'node:fs';
import { fillRecipes } from './hosting/fill-recipes.ts';

/** `npm run hosting`: writes the recipes of the hosting page anew from the table of headers. */
const page = new URL('../docs/hosting.md', import.meta.url);
const before = readFileSync(page, 'utf8');
const after = fillRecipes(before);
if (after !== before) writeFileSync(page, after);
process.stdout.write(`docs/hosting.md ${after === before ? 'is up to date' : 'has been written anew'}.\n`);
