import { totalmem } from 'node:os';
import { getHeapStatistics } from 'node:v8';
import { TOGETHER } from './search-index.ts';

const MEGABYTE = 2 ** 20;

/**
 * Megabytes that every build takes, each of the pages besides that Pagefind reads at once, each record, and each record in
 * each language: measured at 27, 1,000, 10,000 and 30,000 records.
 */
const HEAP = { build: 120, searched: 0, record: 0.013, page: 0.014 };
const ALL = { build: 500, searched: 0.28, record: 0.015, page: 0.04 };
/** The part of it without which a build is killed: the rest is garbage that may be collected earlier. */
const LEAST = 0.65;

/**
 * Tells where a build has too little memory. Only what surely fails is refused: what is free now may be more later.
 * @returns undefined where it has enough
 */
export function memoryShortage({ records, languages }: Size, room: Room): Shortage | undefined {
  const pages = records * languages;
  const of = ({ build, searched, record, page }: typeof ALL) =>
    build + searched * Math.min(pages, TOGETHER) + records * record + pages * page;
  const heap = of(HEAP);
  const all = of(ALL);
  const needs = `To build ${grouped(records)} records in ${languages === 1 ? 'one language' : `${languages} languages`} takes about ${told(roundUp(all))} of memory`;
  if (all * LEAST > room.total)
    return {
      isCertain: true,
      words: `${needs}, and this ${room.isBounded ? 'job may use' : 'machine has'} ${told(room.total)}. Nothing was built: build on a machine with more, or give this one more.`,
    };
  if (heap > room.heap)
    return {
      isCertain: true,
      words: `${needs}, and Node may use ${told(room.heap)} for what it holds. Nothing was built: set NODE_OPTIONS=--max-old-space-size=${roundUp(heap * 1.5)}, and build again.`,
    };
  if (all > room.free)
    return {
      isCertain: false,
      words: `${needs}, and ${told(room.free)} are free. It may be stopped by the system, or take long: close other programs, or build on a machine with more.`,
    };
  return undefined;
}

/** The memory that this process may use, in megabytes. */
export function roomHere(): Room {
  const bound = process.constrainedMemory();
  const isBounded = bound > 0 && bound < totalmem();
  const total = (isBounded ? bound : totalmem()) / MEGABYTE;
  // What a bounded job has free isn't asked: files that it has read count as used there, and are given back.
  const free = isBounded ? total : (process.availableMemory() + process.memoryUsage.rss()) / MEGABYTE;
  return { total, free, heap: getHeapStatistics().heap_size_limit / MEGABYTE, isBounded };
}

function told(megabytes: number): string {
  return megabytes < 1000 ? `${Math.floor(megabytes)} MB` : `${(megabytes / 1000).toFixed(1)} GB`;
}

function roundUp(megabytes: number): number {
  return Math.ceil(megabytes / 50) * 50;
}

function grouped(n: number): string {
  return n.toLocaleString('en-GB');
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
  /** what V8 lets all objects take, beyond which the process is ended */
  readonly heap: number;
  /** whether the system gave the job less than the machine has */
  readonly isBounded: boolean;
}

/** That there is too little. */
export interface Shortage {
  /** whether the build would surely fail */
  readonly isCertain: boolean;
  /** what it takes, what there is, and what can be done */
  readonly words: string;
}
