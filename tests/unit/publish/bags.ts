import { hash } from 'node:crypto';
import { describeBag } from '#publish/bag.ts';
import { writeZip, type Written } from '#publish/zip.ts';
import { packEntries } from '#publish/zip-entry.ts';

/** Every file of a bag: notes, what is kept (named as below `data/`), and what the bag says of itself. */
export function makeBag(
  payload: Readonly<Record<string, string>>,
  notes: Readonly<Record<string, string>>,
  info: readonly (readonly [label: string, value: string])[],
): BagText[] {
  const kept = Object.entries(payload).map(([name, text]) => ({ name: `data/${name}`, text }));
  const beside = Object.entries(notes).map(([name, text]) => ({ name, text }));
  return [...beside, ...kept, ...describeBag(kept.map(described), beside.map(described), info)];
}

/** Writes a zip file of texts. */
export function writeTexts(zip: string, entries: readonly BagText[]): Promise<Written> {
  return writeZip(zip, [packEntries(entries, { date: '2026-11-22', time: '00:00:00' })]);
}

function described({ name, text }: BagText) {
  return { name, size: Buffer.byteLength(text), sha512: hash('sha512', text) };
}

export interface BagText {
  readonly name: string;
  readonly text: string;
}
