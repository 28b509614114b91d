import { expect, it } from 'vitest';
import { nearest, sparing } from '#content/nearest.ts';

it('advises the nearest name, and none that is far', () => {
  expect(nearest('gondomer', ['gondola', 'gondomar', 'larissa'])).toBe('gondomar');
  expect(nearest('porto', ['gondomar', 'larissa'])).toBeUndefined();
});

it('is asked for the first wrong names only, and once for the same', () => {
  const asked: string[] = [];
  const advise = sparing(
    (name: string) => {
      asked.push(name);
      return `${name}!`;
    },
    (name) => name,
  );
  expect([advise('gondomer'), advise('gondomer')]).toEqual(['gondomer!', 'gondomer!']);
  const names = Array.from({ length: 1000 }, (_, n) => `town-${n}`);
  const advices = names.map((name) => advise(name));
  expect(advices[0]).toBe('town-0!');
  expect(advices.at(-1)).toBeUndefined();
  expect(advise('gondomer')).toBe('gondomer!');
  expect(asked.length).toBeLessThan(1000);
});
