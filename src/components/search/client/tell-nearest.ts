import { nearestCall } from '#site/name.ts';
import { nearest } from './nearest.ts';

// The script that is loaded where nothing was found: it tells the page what finds the nearest name.
(globalThis as unknown as Record<string, (found: typeof nearest) => void>)[nearestCall]!(nearest);
