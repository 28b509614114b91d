import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import papaparse from 'papaparse';
import { describe, expect, inject, it } from 'vitest';
import { readCalendar } from '../unit/exports/read-calendar.ts';
import { showing } from './browser.ts';
import { filesIn } from './files.ts';

const site = inject('largest');
const { open } = showing(() => site);
const read = (file: string) => readFileSync(join(site, file), 'utf8');

/** The rows of a CSV file, without its byte order mark. */
const rowsOf = (file: string) => papaparse.parse<string[]>(read(file).slice(1).trimEnd()).data;

describe('the table of the network', () => {
  const column = (n: number) => `.sortable tbody tr > :nth-child(${n})`;

  it('is sorted by keyboard, says by what, and keeps that in the address', async () => {
    const { page, complaints, close } = await open('/en/network.html');
    const projects = page.getByRole('button', { name: 'Projects', exact: true });
    await projects.focus();
    await page.keyboard.press('Enter');
    const heading = page.getByRole('columnheader', { name: 'Projects', exact: true });
    expect(await heading.getAttribute('aria-sort')).toBe('descending');
    expect(await page.locator('.sortable [aria-sort]').count()).toBe(1);
    await page.keyboard.press('Enter');
    expect(await heading.getAttribute('aria-sort')).toBe('ascending');
    const numbers = (await page.locator(column(3)).allTextContents()).map(Number);
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
    expect(new Set(numbers).size).toBeGreaterThan(1);

    await page.reload();
    expect(await heading.getAttribute('aria-sort')).toBe('ascending');
    await page.emulateMedia({ media: 'print' });
    expect(await projects.isVisible()).toBe(true);
    expect(complaints).toEqual([]);
    await close();
  });

  it('without scripts is sorted by with how many others each worked', async () => {
    const { page, close } = await open('/en/network.html', { javaScriptEnabled: false });
    const others = (await page.locator(column(2)).allTextContents()).map(Number);
    expect(others).toEqual(others.toSorted((a, b) => b - a));
    expect(await page.getByRole('button', { name: 'Projects' }).count()).toBe(0);
    await close();
  });
});

it('every table of figures is a file that says the same', async () => {
  const { page, close } = await open('/en/numbers.html');
  for (const [id, file] of [
    ['Years', 'by-year'],
    ['Programmes', 'by-programme'],
    ['Countries', 'by-country'],
    ['Completeness', 'completeness'],
  ] as const) {
    const section = page.locator(`section[aria-labelledby=${id}]`);
    expect(await section.locator('a[download]').first().getAttribute('href')).toBe(`numbers/${file}.csv`);
    expect(await section.locator('tbody tr').count()).toBe(rowsOf(`en/numbers/${file}.csv`).length - 1);
  }
  await close();
});

it('a table that an archive has nothing for is no file either', () => {
  const small = inject('smallest');
  const page = readFileSync(join(small, 'en/numbers.html'), 'utf8');
  const linked = [...page.matchAll(/href="numbers\/([^"]+)"/g)].map(([, file]) => file);
  expect(linked).not.toContain('by-programme.csv');
  expect(filesIn(join(small, 'en/numbers'), '.csv')).toEqual(linked.toSorted());
});

it('every row of every CSV file has all fields', () => {
  const files = filesIn(site, '.csv');
  expect(files.length).toBeGreaterThan(20);
  for (const file of files) {
    const [fields, ...rows] = rowsOf(file);
    for (const row of rows) expect(row, file).toHaveLength(fields!.length);
  }
});

it('every calendar file reads as RFC 5545 says', () => {
  const files = filesIn(site, '.ics');
  expect(files.length).toBeGreaterThan(10);
  for (const file of files) expect(readCalendar(read(file)).events.length, file).toBeGreaterThan(0);
});

it('a page offers the calendar of its event, and the timeline that of all', async () => {
  const [file] = filesIn(join(site, 'en/events'), '.ics');
  const { page, close } = await open(`/en/events/${file!.replace('.ics', '.html')}`);
  const link = page.getByRole('link', { name: 'Add to calendar' });
  expect(await link.getAttribute('href')).toBe(file);
  await page.goto(new URL('/en/timeline.html', page.url()).href);
  expect(await page.getByRole('link', { name: /for a calendar/ }).getAttribute('href')).toBe('calendar.ics');
  await close();
});
