import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from './build.ts';

/** A script for a page of the site that loads the engine of its language as the search page does, and leaves it in `engine`. */
export async function engineScript(): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { loadEngine } from './load-engine.ts';
        import { openSearchFolder } from './pieces.ts';
        const { lang } = document.documentElement;
        globalThis.engine = loadEngine(openSearchFolder(new URL('..', location.href)), lang);`,
      resolveDir: join(root, 'src/components/search/client'),
    },
    bundle: true,
    format: 'iife',
    write: false,
  });
  return outputFiles[0]!.text;
}
