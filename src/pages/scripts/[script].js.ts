import { build } from 'esbuild';
import { fileRoute } from '#integrations/file-route.ts';

/** The pages' scripts, each one classic script, which needs no server to run. */
const entries: Readonly<Record<string, string>> = {
  download: 'src/components/download/client.ts',
  list: 'src/components/list/client/main.ts',
  map: 'src/components/map/client/main.ts',
  search: 'src/components/search/client/main.ts',
  sort: 'src/components/network/client.ts',
  viewer: 'src/components/viewer/client.ts',
};

export function getStaticPaths() {
  return Object.keys(entries).map((script) => ({ params: { script } }));
}

export const GET = fileRoute<{ script: string }>('text/javascript', async ({ params }) => {
  const { outputFiles } = await build({
    entryPoints: [entries[params.script]!],
    bundle: true,
    format: 'iife',
    target: 'es2020',
    charset: 'utf8',
    minify: true,
    write: false,
  });
  return outputFiles[0]!.text;
});
