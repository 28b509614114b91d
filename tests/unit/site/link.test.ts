import { describe, expect, it } from 'vitest';
import { bareAddress, linkView } from '#site/link.ts';
import { makeTexts } from '#texts/texts.ts';

describe('a link', () => {
  const texts = makeTexts('en');

  it('shows its label, else its address without what every address has', () => {
    expect(bareAddress('https://www.cm-gondomar.pt/europa/')).toBe('cm-gondomar.pt/europa');
    expect(linkView(texts, { url: 'https://example.org/a', kind: 'website' })).toEqual({
      words: { text: 'example.org/a' },
      href: 'https://example.org/a',
      remarks: [],
    });
  });

  it('is text once it is gone, its archived copy a link', () => {
    const link = linkView(
      texts,
      { url: 'https://example.org/a', kind: 'press', status: 'gone', archived: 'https://web.archive.org/a' },
      { text: 'Article' },
      { text: 'Offline since 2021' },
    );
    expect(link).not.toHaveProperty('href');
    expect(link).toMatchObject({
      words: { text: 'Article' },
      address: 'https://example.org/a',
      remarks: [{ text: 'Press' }, { text: 'No longer online' }],
      archived: { href: 'https://web.archive.org/a' },
      note: { text: 'Offline since 2021' },
    });
  });
});
