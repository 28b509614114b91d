import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { catalogue } from '#content/catalogue.ts';
import { rules } from '#texts/messages/en.ts';
import type { Message } from '#texts/messages/message.ts';

const root = resolve(import.meta.dirname, '../../..');

/** Every code that the program can emit, as its sources spell it. */
function codesInSources(): string[] {
  const calls =
    /(?:\bcode: |code = |\breport\(|\brefuse\(|\bissue\(|\bhere\(|\bfault\(|\bfault\(\d+, )(?:\[[^\]]*\], )?'([a-z]+(?:-[a-z0-9]+)*)'/g;
  return ['src/schema', 'src/content', 'src/media']
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
        join(root, folder, name),
      ),
    )
    .filter((path) => path.endsWith('.ts'))
    .flatMap((path) => [...readFileSync(path, 'utf8').matchAll(calls)].map(([, code]) => code!))
    .filter((code) => code !== 'custom' && code !== 'string');
}

it('explains every code that the program can emit', () => {
  const codes = new Set(codesInSources());
  expect(codes.size).toBeGreaterThan(60);
  expect([...codes].filter((code) => !Object.hasOwn(rules, code))).toEqual([]);
});

it('gives each rule one place and severity, and says something of each', () => {
  const codes = Object.values(catalogue).flatMap((part) => Object.keys(part));
  expect(codes.toSorted()).toEqual(Object.keys(rules).toSorted());
});

it('says in each entry what is wrong and what to write instead, in whole sentences', () => {
  for (const [code, { message, remedy, meant }] of Object.entries<Message>(rules))
    for (const sentence of [message, remedy, meant ?? remedy].flatMap((text) =>
      typeof text === 'string' ? [text] : Object.values(text),
    ))
      expect(sentence, code).toMatch(/^["“`{A-Z].*[.?…]$/s);
});
