import { describe, expect, it } from 'vitest';
import { accentTheme, backgrounds, contrast } from '#content/accent.ts';
import { themeCss } from '#styles/theme.ts';

const accents = [
  '#9a1c3c',
  '#003399',
  '#ffcc00',
  '#00ff00',
  '#ffffff',
  '#000000',
  '#777777',
  '#7fd4c1',
  '#fbfaf7',
];

describe('the contrast of two colours', () => {
  it('is that of WCAG', () => {
    expect(contrast('#000000', '#ffffff')).toBe(21);
    expect(contrast('#ffffff', '#767676')).toBeCloseTo(4.54, 2);
    expect(contrast('#777777', '#777777')).toBe(1);
  });
});

describe("an archive's accent", () => {
  it.each(accents)('%s can be read by day and by night', (accent) => {
    const { day, night } = accentTheme(accent);
    for (const background of backgrounds.day) expect(contrast(day, background)).toBeGreaterThanOrEqual(4.5);
    for (const background of backgrounds.night) expect(contrast(night, background)).toBeGreaterThanOrEqual(7);
  });

  it('stays as it is where it can be read', () => {
    expect(accentTheme('#1F5C4D')).toMatchObject({ day: '#1f5c4d', corrected: false });
  });

  it('is darkened where it is too light, and says so', () => {
    const { corrected, day } = accentTheme('#ffcc00');
    expect(corrected).toBe(true);
    const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(day.slice(at, at + 2), 16));
    expect(red).toBeGreaterThan(green!);
    expect(green).toBeGreaterThan(blue!);
  });

  it('keeps the hue by night', () => {
    const [red, green, blue] = [1, 3, 5].map((at) =>
      Number.parseInt(accentTheme('#003399').night.slice(at, at + 2), 16),
    );
    expect(blue).toBeGreaterThan(green!);
    expect(green).toBeGreaterThan(red!);
  });

  it('sets two primitives, and nothing else', () => {
    expect(themeCss('#1f5c4d')).toMatch(/^:root\{--accent-day:#1f5c4d;--accent-night:#[0-9a-f]{6}\}\n$/);
  });
});
