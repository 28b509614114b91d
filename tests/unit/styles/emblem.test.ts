import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const svg = readFileSync(new URL('../../../public/emblem.svg', import.meta.url), 'utf8');
const height = 54;

/** Its construction: https://style-guide.europa.eu/en/content/-/isg/topic?identifier=annex-a1-eu-emblem */
describe('the European emblem', () => {
  it('is a blue rectangle of three to two with yellow stars', () => {
    expect(svg).toContain(`viewBox="0 0 81 ${height}"`);
    expect(svg).toContain('<path fill="#039" d="M0 0h81v54H0z"/>');
    expect(svg).toContain('<g fill="#fc0">');
  });

  it('has twelve stars on a circle of a third of the height, like the hours', () => {
    const stars = [...svg.matchAll(/<use href="#star" x="([\d.]+)" y="([\d.]+)"\/>/g)];
    expect(stars).toHaveLength(12);
    for (const [hour, [, x, y]] of stars.entries()) {
      const turn = (hour / 12) * 2 * Math.PI;
      expect(Number(x)).toBeCloseTo(40.5 + (height / 3) * Math.sin(turn), 1);
      expect(Number(y)).toBeCloseTo(27 - (height / 3) * Math.cos(turn), 1);
    }
  });

  it('has upright stars of five points within a circle of an eighteenth of the height', () => {
    const [, path] = /id="star" d="([^"]+)"/.exec(svg)!;
    // Each second point of a pentagon, beginning at the top.
    expect(path).toBe('M0-3 1.76 2.43-2.85-.93H2.85L-1.76 2.43z');
    expect(Math.hypot(1.76, 2.43)).toBeCloseTo(height / 18, 2);
    expect(Math.hypot(2.85, 0.93)).toBeCloseTo(height / 18, 2);
  });
});
