import { resolve } from 'node:path';
import { build } from 'esbuild';
import type { Plugin } from 'vite';

/** What stands before the name of a module that is wanted as a script. */
const PREFIX = 'script:';

/**
 * Gives a module that is imported as `script:#components/…` as one classic script, with all that it imports, as text: pages
 * load it without a server, too. It is made while the program is compiled.
 */
export function scripts(): Plugin {
  return {
    name: 'jumelage:scripts',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (!source.startsWith(PREFIX)) return undefined;
      const found = await this.resolve(source.slice(PREFIX.length), importer);
      // What begins so is no file (Rollup, plugin conventions).
      return found && `\0${PREFIX}${found.id}`;
    },
    async load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return undefined;
      const { metafile, outputFiles } = await build({
        entryPoints: [id.slice(PREFIX.length + 1)],
        bundle: true,
        format: 'iife',
        target: 'es2020',
        charset: 'utf8',
        minify: true,
        metafile: true,
        write: false,
      });
      for (const input of Object.keys(metafile.inputs)) this.addWatchFile(resolve(input));
      return `export default ${JSON.stringify(outputFiles[0]!.text)};`;
    },
  };
}
