import { cpus, totalmem } from 'node:os';
import type { Stage } from '#integrations/stage-times.ts';
import { median } from '../measure.ts';
import type { Agreement } from './agreement.ts';
import type { Builder } from './builder.ts';
import { pagefindVersion } from './builders.ts';
import type { Build } from './contest.ts';
import type { Goal } from './goals.ts';
import { exponentOf, type Grown } from './growth.ts';
import type { PhotoCost, PhotoCosts } from './photos.ts';
import type { Sizes } from './sizes.ts';

/** How many of the differences between pages are written out. */
const SHOWN = 10;
const LONG = 160;

/** On what machine and when was measured, and how much. */
export function reportMachine({
  records,
  rounds,
}: {
  readonly records: number;
  readonly rounds: number;
}): string {
  const [{ model } = { model: 'an unknown processor' }] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  const day = new Date().toISOString().slice(0, 10);
  return `${number(records)} records in one language, ${day}: ${cpus().length} processors (${model.trim()}), ${memory} GB, Node ${process.versions.node}. Builds take turns; what is told are medians of ${rounds}, CPU with all processes.\n`;
}

export function reportVersions(builders: readonly Builder[]): string {
  const versions = builders.map(({ name, version }) => `${name} ${version}`).join(', ');
  return `${versions}; Pagefind ${pagefindVersion()} after each.\n`;
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
    const of = (what: 'cpu' | 'children' | 'wall') => seconds(median(here.map((stage) => stage[what])));
    return [name, of('cpu'), of('children'), of('wall')];
  });
  return markdownTable([['Stage of ours', 'own CPU s', 'CPU s of ended children', 'wall s'], ...rows]);
}

/**
 * What our later builds took, against our own cold build, and against what the rivals take to build everything again
 * (after the edit that reached them).
 */
export function reportEdits(later: ReadonlyMap<string, ReadonlyMap<string, Build>>, cold: Build): string {
  const again = [...later.values()].find((builds) => builds.size > 1);
  const rivals = [...(again ?? [])].slice(1);
  const rows = [...later].map(([name, builds]) => {
    const [[, ours] = []] = builds;
    return [
      name,
      seconds(ours!.cpu),
      seconds(ours!.wall),
      ours!.megabytes.toFixed(0),
      `${ratio(ours!.cpu, cold.cpu)}, ${ratio(ours!.wall, cold.wall)}`,
      ...rivals.map(([, theirs]) => `${ratio(ours!.cpu, theirs.cpu)}, ${ratio(ours!.wall, theirs.wall)}`),
    ];
  });
  const head = [
    'Later build',
    'CPU s',
    'wall s',
    'peak MB',
    '÷ own cold',
    ...rivals.map(([name]) => `÷ ${name}`),
  ];
  return `${markdownTable([head, ...rows])}\nRatios are of CPU, then of the clock.\n`;
}

/** What was to be reached, and what was. */
export function reportGoals(goals: readonly Goal[]): string {
  const rows = goals.map(({ what, atMost, measured }) => [
    what,
    String(atMost),
    measured.toFixed(2),
    measured <= atMost ? 'reached' : 'missed',
  ]);
  return markdownTable([['Goal', 'at most', 'measured', ''], ...rows]);
}

/** How large the finished sites are. */
export function reportSizes(sizes: ReadonlyMap<string, Sizes>): string {
  const rows = [...sizes].map(([name, { files, pages, megabytes, page }]) => [
    name,
    number(files),
    number(pages),
    megabytes.toFixed(0),
    (page / 1000).toFixed(1),
  ]);
  return markdownTable([
    ['Finished site', 'files', 'of them pages', 'MB', 'median record’s page, kB'],
    ...rows,
  ]);
}

/** How our cold build grows with the records. */
export function reportGrowth(grown: readonly Grown[]): string {
  const rows = grown.map(({ records, build }) => [
    number(records),
    seconds(build.cpu),
    ((build.cpu * 1000) / records).toFixed(2),
    seconds(build.wall),
    build.megabytes.toFixed(0),
  ]);
  const exponent = exponentOf(grown.map(({ records, build }) => [records, build.cpu]));
  const fitted =
    grown.length > 1
      ? `\nThe CPU seconds grow with the ${exponent.toFixed(2)}th power of the records.\n`
      : '';
  return markdownTable([['Records', 'CPU s', 'ms a record', 'wall s', 'peak MB'], ...rows]) + fitted;
}

/** What photos cost, from nothing and when nothing has changed. */
export function reportPhotos({ count, cold, warm }: PhotoCosts): string {
  const row = (name: string, { build, photos }: PhotoCost) => [
    name,
    seconds(photos),
    ratio(photos, cold.photos),
    seconds(build.cpu),
    seconds(build.wall),
    ratio(build.wall, cold.build.wall),
  ];
  const head = [
    `${count} photos of 12 megapixels`,
    'photos, CPU s',
    '÷ cold',
    'in all, CPU s',
    'wall s',
    '÷ cold',
  ];
  return markdownTable([head, row('from nothing', cold), row('again', warm)]);
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
