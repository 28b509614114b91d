import { describe, expect, it } from 'vitest';
import { localesOf } from '#texts/locales.ts';
import { makeMessages, messageCodes, messageLanguages } from '#texts/messages.ts';
import * as en from '#texts/messages/en.ts';
import type { Message } from '#texts/messages/message.ts';
import type { MessageTable } from '#texts/messages/table.ts';
import type { Text } from '#texts/phrase.ts';
import { slipsIn } from './typography.ts';

const tables = await Promise.all(
  messageLanguages.map(
    async (lang) => [lang, (await import(`../../../src/texts/messages/${lang}.ts`)) as MessageTable] as const,
  ),
);

describe.each(tables)('%s', (lang, table) => {
  const rules: Readonly<Record<string, Message>> = table.rules;
  const said = Object.entries(rules).flatMap(([code, { message, remedy, meant = [], again = [] }]) =>
    [message, remedy, meant, again].flatMap(formsOf).map((text) => [code, text] as const),
  );
  const everything = [
    ...said,
    ...Object.entries(rules).map(([code, { title }]) => [code, title] as const),
    ...Object.entries<Text>(table.report).flatMap(([key, text]) =>
      formsOf(text).map((form) => [key, form] as const),
    ),
    ...Object.entries(table.words).flatMap(([name, words]) =>
      Object.values(words).map((word) => [name, word] as const),
    ),
  ];

  it('speaks of all that English speaks of', () => {
    expect(new Set(Object.keys(rules))).toEqual(new Set(messageCodes));
    expect(new Set(Object.keys(table.report))).toEqual(new Set(Object.keys(en.report)));
    for (const [name, words] of Object.entries(en.words))
      expect(Object.keys(table.words[name as keyof typeof en.words]).toSorted()).toEqual(
        Object.keys(words).toSorted(),
      );
    expect(everything.filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('fills in the same values', () => {
    for (const [code, { message, remedy, meant, again }] of Object.entries<Message>(en.rules)) {
      const own = rules[code]!;
      expect(gaps(own.message, own.remedy), code).toEqual(gaps(message, remedy));
      expect(own.meant === undefined, `meant of ${code}`).toBe(meant === undefined);
      expect(own.again === undefined, `again of ${code}`).toBe(again === undefined);
      if (own.again && again) expect(gaps(own.again), code).toEqual(gaps(again));
      if (own.meant && meant) expect(gaps(own.message, own.meant), code).toEqual(gaps(message, meant));
    }
    for (const [key, text] of Object.entries<Text>(en.report))
      expect(gaps(table.report[key as keyof typeof en.report]), key).toEqual(gaps(text));
  });

  it('names the same fields', () => {
    for (const [code, english] of Object.entries<Message>(en.rules)) {
      const own = rules[code]!;
      expect(fields(own.message, own.remedy), code).toEqual(
        expect.arrayContaining(fields(english.message, english.remedy)),
      );
    }
  });

  it('says what is wrong and what to write in whole sentences, and the rule in a heading', () => {
    expect(said.filter(([, text]) => !/[^\s.]\.$|[^?]\?$/.test(text))).toEqual([]);
    expect(Object.values(rules).filter(({ title }) => title.endsWith('.'))).toEqual([]);
    expect(everything.filter(([, text]) => /^\s|\s$| {2}/.test(text))).toEqual([]);
  });

  it('has each form that its numbers take', () => {
    const plurals = new Intl.PluralRules(localesOf(lang));
    const categories = new Set(Array.from({ length: 200 }, (_, n) => plurals.select(n)));
    const texts = [
      ...Object.values<Text>(table.report),
      ...Object.values(rules).flatMap(({ message, remedy, meant, again }) => [
        message,
        remedy,
        meant ?? '',
        again ?? '',
      ]),
    ];
    for (const text of texts.filter((text) => typeof text === 'object'))
      expect(new Set(Object.keys(text)), text.other).toEqual(categories);
  });

  it('is written as its typographers want it', () => {
    expect(
      slipsIn(
        lang,
        everything.map(([, text]) => text),
      ),
    ).toEqual([]);
  });

  it('is what the checker speaks when asked for it, of a region too', () => {
    expect(makeMessages(lang).lang).toBe(lang);
    expect(makeMessages(`${lang}-XX`).lang).toBe(lang);
    expect(makeMessages(lang).explain({ code: 'archive-empty', params: {} }).message).toBe(
      table.rules['archive-empty'].message,
    );
  });
});

function formsOf(text: Text | readonly string[]): readonly string[] {
  if (typeof text === 'string') return [text];
  return Object.values(text);
}

function gaps(...texts: readonly Text[]): Set<string> {
  const all = texts.flatMap(formsOf).flatMap((form) => [...form.matchAll(/\{(\w+)\}/g)]);
  return new Set(all.map(([, name]) => name!).toSorted());
}

/** Fields, alone or with a value, in code: the same in every language; `name: value` stands for any. */
function fields(...texts: readonly Text[]): string[] {
  return texts.flatMap(formsOf).flatMap((form) => form.match(/`[a-zA-Z]+`|`\w+: (?!value)[a-z\d-]+`/g) ?? []);
}
