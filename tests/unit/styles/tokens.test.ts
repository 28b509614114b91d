import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { backgrounds, contrast } from '#content/accent.ts';

const tokens = readFileSync(new URL('../../../src/styles/tokens.css', import.meta.url), 'utf8');
const primitives = new Map(
  [...tokens.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name, value!]),
);
const colour = (name: string) => primitives.get(name) ?? `no colour ${name}`;

describe('tokens', () => {
  it('have the papers that accents are measured on', () => {
    expect([colour('paper'), colour('paper-shade')]).toEqual(backgrounds.day);
    expect([colour('night'), colour('night-shade')]).toEqual(backgrounds.night);
  });

  it.each([
    ['ink', 'paper', 15],
    ['ink', 'paper-shade', 15],
    ['ink-soft', 'paper', 7],
    ['ink-soft', 'paper-shade', 7],
    ['ink-faint', 'paper', 3],
    ['accent-day', 'paper', 7],
    ['ink', 'marked-day', 7],
    ['chalk', 'night', 15],
    ['chalk', 'night-shade', 12],
    ['chalk-soft', 'night', 7],
    ['chalk-soft', 'night-shade', 7],
    ['chalk-faint', 'night', 3],
    ['accent-night', 'night', 7],
    ['chalk', 'marked-night', 7],
  ])('show %s on %s at %i:1 at least', (text, background, ratio) => {
    expect(contrast(colour(text), colour(background))).toBeGreaterThanOrEqual(ratio);
  });
});
