import { readFileSync } from 'node:fs';
import { totalmem } from 'node:os';
import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { TOGETHER } from './search-index.ts';

const MEGABYTE = 2 ** 20;

/**
 * Megabytes that every build takes once Astro has compiled its program, each of the pages besides that Pagefind reads at
 * once, each record, and each record in each language: measured at 1,000, 10,000 and 30,000 records in one language and 3,000 in three.
 */
const HEAP: Parts = { build: 120, record: 0.013, page: 0.014 };
const ALL: Parts = { build: 380, searched: 0.28, record: 0.023, page: 0.02 };
/** What V8’s limit has besides for objects that are new, which those that stay can’t have. */
const YOUNG = 192;
/** The part of it without which a build is killed: the rest is garbage that may be collected earlier. */
const LEAST = 0.65;

/**
 * Tells where a build has too little memory. Only what surely fails is refused: what is free now may be more later.
 * @returns undefined where it has enough
 */
export function memoryShortage({ records, languages }: Size, room: Room): Shortage | undefined {
  const pages = records * languages;
  const of = ({ build, searched = 0, record, page }: Parts) =>
    build + searched * Math.min(pages, TOGETHER) + records * record + pages * page;
  const heap = of(HEAP);
  const all = of(ALL);
  const needs = `To build ${grouped(records)} records in ${languages === 1 ? 'one language' : `${languages} languages`} takes about ${inWords(roundUp(all))} of memory`;
  if (all * LEAST > room.total && !room.mayOverflow)
    return {
      isCertain: true,
      words: `${needs}, and this ${room.isBounded ? 'job may use' : 'machine has'} ${inWords(room.total)}. Nothing was built: build on a machine with more, or give this one more. \`npm run check\` takes less.`,
    };
  if (heap > room.heap)
    return {
      isCertain: true,
      words: `${needs}, and Node may use ${inWords(room.heap)} for what it holds. Nothing was built: set NODE_OPTIONS=--max-old-space-size=${roundUp(heap * 1.5 + YOUNG)}, and build again.`,
    };
  if (all > room.free)
    return {
      isCertain: false,
      words: `${needs}, and ${room.isBounded ? `this job may use ${inWords(room.total)}` : `${inWords(room.free)} are free`}. It may be stopped by the system, or take long: ${room.isBounded ? 'give it more' : 'close other programs'}, or build on a machine with more.`,
    };
  return undefined;
}

/**
 * Has V8 make all that is new where it is collected soon. What is made by the same code as things that stayed, it would make
 * among those that stay: of thousands of pages, each would stay until all memory is looked through.
 */
export function makeNewThingsYoung(): void {
  setFlagsFromString('--no-allocation-site-pretenuring');
}

/** The memory that this process may use, in megabytes. */
export function roomHere(): Room {
  const bound = process.constrainedMemory();
  const isBounded = bound > 0 && bound < totalmem();
  const total = (isBounded ? bound : totalmem()) / MEGABYTE;
  // Files that were read, and are given back when they must, count as used in a bounded job and on a Mac.
  const isUnknown = isBounded || process.platform === 'darwin';
  const free = isUnknown ? total : (process.availableMemory() + process.memoryUsage.rss()) / MEGABYTE;
  const heap = getHeapStatistics().heap_size_limit / MEGABYTE - YOUNG;
  return { total, free, heap, isBounded, mayOverflow: mayOverflow() };
}

/** Whether the system may put on a disk what memory can’t hold: see proc_meminfo(5); elsewhere than on Linux it may. */
function mayOverflow(): boolean {
  try {
    return !/^SwapTotal:\s+0 kB$/m.test(readFileSync('/proc/meminfo', 'latin1'));
  } catch {
    return true;
  }
}

function inWords(megabytes: number): string {
  return megabytes < 1000 ? `${Math.floor(megabytes)} MB` : `${(megabytes / 1000).toFixed(1)} GB`;
}

function roundUp(megabytes: number): number {
  return Math.ceil(megabytes / 50) * 50;
}

function grouped(n: number): string {
  return n.toLocaleString('en-GB');
}

/** What a build takes, in megabytes. */
interface Parts {
  readonly build: number;
  readonly searched?: number;
  readonly record: number;
  readonly page: number;
}

/** What is built. */
interface Size {
  readonly records: number;
  readonly languages: number;
}

/** What there is, in megabytes. */
export interface Room {
  /** of the machine, or of what the job was given of it */
  readonly total: number;
  /** of that, what nobody else uses */
  readonly free: number;
  /** what V8 lets objects take that stay, beyond which the process is ended */
  readonly heap: number;
  /** whether the system gave the job less than the machine has */
  readonly isBounded: boolean;
  /** whether the system may put on a disk what memory can’t hold, which is slow, but goes on */
  readonly mayOverflow: boolean;
}

/** That there is too little. */
export interface Shortage {
  /** whether the build would surely fail */
  readonly isCertain: boolean;
  /** what it takes, what there is, and what can be done */
  readonly words: string;
}
