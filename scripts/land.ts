import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawLand } from './land/draw-land.ts';

/** Draws the picture of the land anew, from the outlines of Natural Earth, wherever the command was called. */
const file = join(import.meta.dirname, '../public/land.svg');

writeFileSync(file, drawLand());
console.log(`Wrote ${file}`);
