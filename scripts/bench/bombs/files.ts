import type { Bomb } from './bomb.ts';
export const fileBombs: readonly Bomb[] = [];
