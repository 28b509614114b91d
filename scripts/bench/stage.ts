/**
 * One stage of the benchmark in a process of its own, so that its memory is its own: `stage.ts <stage> <content> <cache>`,
 * started by `measure.ts`, to which it tells what it took.
 */
import { readFileSync } from 'node:fs';
import { markdownToMdast } from 'satteri';
import { LineCounter, parseDocument } from 'yaml';
import { locate } from '#content/location.ts';
import { readTree } from '#content/tree.ts';
import { readArchive } from '#integrations/archive.ts';
import type { Stage, Taken } from './measure.ts';

const [stage, content, cache] = process.argv.slice(2) as [Stage, string, string];

/** Every record and translation, read and given to the two parsers: what no checker can do without. */
function parseAlone(): void {
  for (const { absolute, path } of readTree(content).files.values()) {
    if (locate(path).is === 'asset') continue;
    const text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(absolute));
    const [, yaml, body] = /^---\n([^]*?\n)---\n([^]*)$/.exec(text) ?? [undefined, text, ''];
    parseDocument(yaml!, { schema: 'failsafe', lineCounter: new LineCounter(), prettyErrors: false }).toJS();
    markdownToMdast(body!, { features: { frontmatter: false } });
  }
}

if (stage === 'parse') parseAlone();
else await readArchive({ content, cache }, { step() {}, close() {} });

const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
const taken: Taken = {
  wall: performance.now() / 1000,
  cpu: (userCPUTime + systemCPUTime) / 1e6,
  megabytes: maxRSS / 1024,
};
process.send!(taken);
