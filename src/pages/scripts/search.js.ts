import { build } from 'esbuild';

/** The search page's script: one classic script, which needs no server to run. */
export async function GET(): Promise<Response> {
  const { outputFiles } = await build({
    entryPoints: ['src/components/search/client/main.ts'],
    bundle: true,
    format: 'iife',
    target: 'es2020',
    charset: 'utf8',
    minify: true,
    write: false,
  });
  return new Response(outputFiles[0]!.text, { headers: { 'Content-Type': 'text/javascript' } });
}
