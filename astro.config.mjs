import { defineConfig } from 'astro/config';
import { content } from './src/integrations/content.ts';
import { makeProgress } from './src/integrations/progress.ts';
import { publish } from './src/integrations/publish.ts';
import { timeStages } from './src/integrations/stage-times.ts';

// A build tells nobody of itself.
process.env.ASTRO_TELEMETRY_DISABLED = '1';

const progress = timeStages(makeProgress(process.stdout), process.env.JUMELAGE_STAGES);
const archive = content(progress);

export default defineConfig({
  integrations: [publish({ steps: [archive.step], progress, archive }), archive.integration],
  build: { format: 'preserve', inlineStylesheets: 'never', assets: 'assets' },
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  trailingSlash: 'ignore',
  devToolbar: { enabled: false },
  vite: {
    build: {
      assetsInlineLimit: 0,
      // The bundler names the stylesheet after whichever module it meets first, which differs between builds.
      rolldownOptions: {
        output: {
          assetFileNames: ({ names }) =>
            names[0]?.endsWith('.css') ? 'assets/style.[hash][extname]' : 'assets/[name].[hash][extname]',
        },
      },
    },
  },
});
