import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inFolder, runNode, startNode, writeSite } from './sites.ts';

const PREVIEW = join(import.meta.dirname, '../../../scripts/preview.ts');

describe('npm run preview', () => {
  it('mends an interrupted publishing, then shows the site on the port that it tells', () =>
    inFolder(async (folder) => {
      writeSite(join(folder, '.dist-new'), 'new');
      const preview = startNode([PREVIEW, '--port', '0', '--base', 'archive'], {
        env: { JUMELAGE_OUT: join(folder, 'dist') },
      });
      await preview.says('Ctrl+C');
      const server = preview.output();
      const address = /http:\S+/.exec(server)![0];
      expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/archive\/$/);
      expect(await (await fetch(address)).text()).toBe('new');

      const port = new URL(address).port;
      const second = await runNode([PREVIEW, '--port', port], {
        env: { JUMELAGE_OUT: join(folder, 'dist') },
      });
      expect(second).toMatchObject({ code: 2, output: `Port ${port} is taken: name another with --port.\n` });
      preview.kill('SIGTERM');
      await preview.ended;
    }));

  it.each([
    { options: [], says: /^There is no finished site in .* yet\. Run: npm run build\n$/ },
    { options: ['--port', '80x'], says: /^--port 80x isn't a port/ },
    { options: ['--prt', '80'], says: /Known options: --port/ },
  ])('says in words why it can not: $options', ({ options, says }) =>
    inFolder(async (folder) => {
      const { code, output } = await runNode([PREVIEW, ...options], {
        env: { JUMELAGE_OUT: join(folder, 'dist') },
      });
      expect(code).toBe(2);
      expect(output).toMatch(says);
    }),
  );
});
