import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/** Where Astro's compiler makes components take their functions from. */
const RUNTIME = 'astro/compiler-runtime';

const own = fileURLToPath(new URL('templates/runtime.ts', import.meta.url));

/**
 * Makes every component of the project a plain function (`templates/runtime.ts`): what the compiler makes of it calls that
 * runtime in place of Astro's, which is made for components that wait, stream and load code.
 */
export function templates(): Plugin {
  return {
    name: 'jumelage:templates',
    enforce: 'pre',
    resolveId(source, importer) {
      const isComponent = importer?.split('?')[0]!.endsWith('.astro') && !importer.includes('/node_modules/');
      return source === RUNTIME && isComponent ? own : undefined;
    },
  };
}
