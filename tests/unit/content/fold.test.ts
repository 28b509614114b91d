import { expect, test } from 'vitest';
import { fold } from '#content/fold.ts';

test.each([
  ['Gondomar', 'gondomar'],
  ['Forza d’Agrò', 'forza d agro'],
  ["FORZA D'AGRO", 'forza d agro'],
  ['Fonds-Saint-Denis', 'fonds saint denis'],
  ['  Le   Marin ', 'le marin'],
  ['Łódź', 'lodz'],
  ['Đakovo', 'dakovo'],
  ['Weißenfels', 'weissenfels'],
  ['Târgu Secuiesc', 'targu secuiesc'],
  ['Ţăndărei', fold('Țăndărei')],
  ['Ha\u0301la', 'hala'],
  ['İzmir', 'izmir'],
  ['Θεσσαλονίκη', 'thessaloniki'],
  ['Велико Търново', 'veliko tarnovo'],
  ['Харьков', 'kharkov'],
  ['3–5 Town', '3 5 town'],
  ['—', ''],
  ['', ''],
])('%s is %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
});
