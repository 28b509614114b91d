import { defineConfig } from 'astro/config';
import { content } from './src/integrations/content.ts';
import { makeProgress } from './src/integrations/progress.ts';
import { publish } from './src/integrations/publish.ts';

const progress = makeProgress(process.stdout);
const archive = content(progress);

export default defineConfig({
  integrations: [publish({ steps: [archive.step], progress, archive: archive.facts }), archive.integration],
  build: { format: 'preserve', inlineStylesheets: 'never', assets: 'assets' },
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  trailingSlash: 'ignore',
  devToolbar: { enabled: false },
  vite: { build: { assetsInlineLimit: 0 } },
});
