import { defineConfig } from 'astro/config';

export default defineConfig({
  build: { format: 'preserve' },
  // The folder of modules is another project’s.
  cacheDir: './.astro-cache',
});
