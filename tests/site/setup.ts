import type { TestProject } from 'vitest/node';
import { join } from 'node:path';
import { findChromium } from '../browser/chromium.ts';
import { build, root } from './build.ts';
import { writeLargest, writeSmallest } from './extremes.ts';

/** Builds the archives that the tests look at, each once: the real one, the smallest and a large one. */
export default async function setup(project: TestProject): Promise<void> {
  findChromium();
  for (const [name, content] of [
    ['real', join(root, 'content')],
    ['smallest', writeSmallest()],
    ['largest', await writeLargest()],
  ] as const) {
    const built = await build(content);
    if (built.status !== 0) throw new Error(`The ${name} archive doesn't build:\n${built.output}`);
    project.provide(name, built.out);
  }
}

declare module 'vitest' {
  interface ProvidedContext {
    /** Folders of finished sites. */
    real: string;
    smallest: string;
    largest: string;
  }
}
