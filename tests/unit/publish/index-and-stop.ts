import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { watchEnding } from '#publish/ending.ts';
import { openBuild } from '#publish/build.ts';
import { openSearchIndex } from '#publish/search-index.ts';
import { manyDocuments } from './sites.ts';

// A build that puts documents enough for Pagefind to begin, and goes on until it is stopped.
// Usage: node index-and-stop.ts <root>
const root = process.argv[2]!;
watchEnding(() => {});
const build = openBuild(root, join(root, 'dist'), []);
const index = openSearchIndex(build.scratch, join(root, 'cache'));
for (const [name, document] of manyDocuments()) index.put(name, document);
await setTimeout(60_000);
