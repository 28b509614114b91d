import { describe, expect, it } from 'vitest';
import { downloadFiles, downloadReadme, downloadView } from '#site/download.ts';
import { siteOf, textsOf } from './site-of.ts';

const archive =
  'name: Towns of Ours\nid: ours\nurl: https://example.org/archive/\nlicence: CC-BY-4.0\ndescription: Ten years of meetings.\nowner: { name: A town }\nlanguages: [en, ro, el]\n';
const makeSite = () =>
  siteOf({
    'archive.yaml': archive,
    'archive.ro.yaml': 'name: Orașele noastre\n',
    'projects/fair.yaml': 'title: A fair\n',
  });

it('lies under the archive’s id, its checksum and facts beside it', () => {
  expect(downloadFiles('ours')).toEqual({
    zip: 'download/ours.zip',
    checksum: 'download/ours.zip.sha512',
    facts: 'download/ours.zip.js',
  });
});

describe('the page', () => {
  it('offers the file, and leaves its size and checksum to what is beside it', () => {
    const view = downloadView(makeSite(), 'en');
    expect(view.file).toEqual({ text: 'Download ours.zip', href: '/download/ours.zip' });
    expect(view.checksum.href).toBe('/download/ours.zip.sha512');
    expect(view.frame.scripts).toEqual(['/download/ours.zip.js', '/scripts/download.js']);
    expect(view.facts).toEqual({ size: 'Size: {size} MB', sum: 'SHA-512: {sum}' });
  });

  it('says how to open it, what is in it and how to verify it, without this program too', () => {
    const view = downloadView(makeSite(), 'en');
    expect(textsOf(view.sections.map(({ heading }) => heading))).toEqual([
      'How to open it',
      'What is in it',
      'How to verify it',
    ]);
    const told = view.sections.flatMap(({ items }) => textsOf(items)).join('\n');
    for (const named of [
      'data/index.html',
      'data/source/',
      'manifest-sha512.txt',
      'bag-info.txt',
      'sha512sum --check manifest-sha512.txt',
      'shasum -a 512 -c manifest-sha512.txt',
      'sha512sum --check ours.zip.sha512',
      'shasum -a 512 -c ours.zip.sha512',
      'certutil -hashfile ours.zip SHA512',
      'npm run verify',
    ])
      expect(told).toContain(named);
  });

  it('sets apart what is typed, word by word', () => {
    const typedIn = (index: number) =>
      downloadView(makeSite(), 'en')
        .sections[2]!.items[index]!.parts.filter(({ typed }) => typed)
        .map(({ text }) => text);
    expect(typedIn(0).join(' ')).toBe(
      'ours.zip.sha512 sha512sum --check ours.zip.sha512 shasum -a 512 -c ours.zip.sha512 certutil -hashfile ours.zip SHA512',
    );
    expect(typedIn(2)).toEqual(['npm', 'run', 'verify']);
    for (const { items } of downloadView(makeSite(), 'ro').sections)
      for (const { parts, text } of items) expect(parts.map((part) => part.text).join('')).toBe(text);
  });

  it('has its own words, marked where they are of another language', () => {
    expect(downloadView(makeSite(), 'ro').title).toEqual({ text: 'Descărcați această arhivă' });
    expect(downloadView(makeSite(), 'el').title).toEqual({ text: 'Download this archive', lang: 'en' });
  });
});

it('the README says in every language of the archive what it is, how to open it and whose it is', () => {
  const parts = downloadReadme(makeSite()).split('\n\n\n');
  expect(parts.map((part) => part.split('\n')[0])).toEqual([
    'Towns of Ours',
    'Orașele noastre',
    'Towns of Ours',
  ]);
  for (const part of parts) {
    expect(part).toContain('`data/index.html`');
    expect(part).toContain('`sha512sum --check manifest-sha512.txt`');
    expect(part.trimEnd()).toMatch(/A town\nhttps:\/\/example\.org\/archive\/\nCC BY 4\.0$/);
  }
});
