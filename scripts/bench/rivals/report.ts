import { cpus, totalmem } from 'node:os';
import type { Stage } from '#integrations/stage-times.ts';
import { median } from '../measure.ts';
import type { Agreement } from './agreement.ts';
import type { Builder } from './builder.ts';
import { pagefindVersion } from './builders.ts';
import type { Build } from './contest.ts';

/** How many of the differences between pages are written out. */
const SHOWN = 10;
const LONG = 160;

/** On what, when and with which versions was measured. */
export function reportMachine(
  builders: readonly Builder[],
  { records, rounds }: { readonly records: number; readonly rounds: number },
): string {
  const [{ model } = { model: 'an unknown processor' }] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  const versions = builders.map(({ name, version }) => `${name} ${version}`).join(', ');
  const day = new Date().toISOString().slice(0, 10);
  return `${number(records)} records in one language, ${day}; ${cpus().length} processors (${model.trim()}), ${memory} GB, Node ${process.versions.node}; ${versions}; Pagefind ${pagefindVersion()}. Medians of ${rounds}, taken in turns.\n`;
}

/** How many of the compared pages say the same, and what the others say differently. */
export function reportAgreement({ compared, agreeing, differences }: Agreement): string {
  const lines = differences
    .slice(0, SHOWN)
    .map(
      ({ record, site, what, first, other }) =>
        `- ${record}, ${what}: ${short(first)} / ${site}: ${short(other)}`,
    );
  const more = differences.length > SHOWN ? [`- and ${differences.length - SHOWN} more`] : [];
  return [
    `Of ${number(compared)} records, the pages of ${number(agreeing)} say the same on all sites.`,
    '',
    ...lines,
    ...more,
  ]
    .join('\n')
    .trimEnd()
    .concat('\n');
}

/** What builds took, and ours against each of the others’. */
export function reportBuilds(title: string, builds: ReadonlyMap<string, Build>): string {
  const [[, ours] = []] = builds;
  if (!ours) return '';
  const rows = [...builds].map(([name, build]) => [
    name,
    seconds(build.html),
    ratio(ours.html, build.html),
    seconds(build.cpu),
    ratio(ours.cpu, build.cpu),
    seconds(build.wall),
    ratio(ours.wall, build.wall),
    build.megabytes.toFixed(0),
    ratio(ours.megabytes, build.megabytes),
  ]);
  const head = [
    title,
    'HTML, CPU s',
    'ours ÷',
    'in all, CPU s',
    'ours ÷',
    'wall s',
    'ours ÷',
    'peak MB',
    'ours ÷',
  ];
  return markdownTable([head, ...rows]);
}

/** What the stages of our own build took, in their order. */
export function reportStages(rounds: readonly (readonly Stage[])[]): string {
  const rows = (rounds[0] ?? []).map(({ name }) => {
    const here = rounds.flatMap((stages) => stages.filter((stage) => stage.name === name));
    return [name, seconds(median(here.map(({ cpu }) => cpu))), seconds(median(here.map(({ wall }) => wall)))];
  });
  return markdownTable([['Stage of ours', 'CPU s', 'wall s'], ...rows]);
}

/** A table of Markdown, its first row the heads, all but the first column numbers. */
export function markdownTable(rows: readonly (readonly string[])[]): string {
  const [head = [], ...others] = rows;
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`;
  return (
    line(head) + line(head.map((_, column) => (column === 0 ? '---' : '---:'))) + others.map(line).join('')
  );
}

function short(text: string): string {
  return text.length > LONG ? `${text.slice(0, LONG)} …` : text;
}

function ratio(ours: number, theirs: number): string {
  return theirs > 0 ? (ours / theirs).toFixed(2) : '–';
}

function seconds(value: number): string {
  return value.toFixed(1);
}

function number(value: number): string {
  return value.toLocaleString('en-GB');
}
