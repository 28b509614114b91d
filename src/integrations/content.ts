import { createReadStream } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { countsOf, printIssues } from '#content/report.ts';
import { copyPublished } from '#media/copy.ts';
import { makeMessages } from '#texts/messages.ts';
import { foldersOf, readArchive, requireContent, type ArchiveState, type Folders } from './archive.ts';
import { issuesPage } from './issues-page.ts';
import { makeProgress, type Progress } from './progress.ts';
import type { PublishStep } from './publish.ts';
import { setSite } from './site.ts';

/** Content that a build refuses; its issues have been printed. */
export class ContentError extends Error {
  override name = 'ContentError';
}

/**
 * Reads the archive before anything is rendered. A build stops at mistakes, all of them told at once; the live site
 * shows them in the browser, reads again whenever a file below the content folder is saved, and goes on.
 */
export function content(progress: Progress = makeProgress(process.stdout)): ContentIntegration {
  let state: ArchiveState | undefined;
  let folders: Folders;

  const read = async (): Promise<ArchiveState> => {
    state = await readArchive(folders, progress);
    progress.close();
    printIssues(state.issues, makeMessages(state.languages[0]), process.stderr);
    if (state.site) setSite(state.site);
    return state;
  };

  return {
    facts: () => ({ records: state!.records, languages: state!.site!.graph.archive.languages }),
    step: {
      name: 'Copying photos and documents',
      run: async (staging) => void (await copyPublished(state!.files, staging)),
    },
    integration: {
      name: 'jumelage:content',
      hooks: {
        'astro:config:setup': async ({ command, config, updateConfig }) => {
          if (command !== 'build' && command !== 'dev') return;
          // Vite takes a build for one of development where a shell or test runner says so, and pages would lose their policy.
          if (command === 'build') process.env['NODE_ENV'] = 'production';
          folders = foldersOf(fileURLToPath(config.root));
          requireContent(folders);
          updateConfig({
            cacheDir: pathToFileURL(join(folders.cache, 'astro') + sep),
            // A constant of our own: variables of the shell can change what Vite says of its environment.
            vite: { define: { LIVE_SITE: JSON.stringify(command === 'dev') } },
          });
          const { refused, issues, languages } = await read();
          if (refused && command === 'build')
            throw new ContentError(makeMessages(languages[0]).t('refused', { n: countsOf(issues).errors }));
        },
        'astro:server:setup': ({ server }) => {
          let pending: NodeJS.Timeout | undefined;
          server.watcher.add(folders.content);
          server.watcher.on('all', (_, path) => {
            if (!path.startsWith(folders.content + sep)) return;
            clearTimeout(pending);
            pending = setTimeout(async () => {
              await read();
              for (const environment of Object.values(server.environments))
                environment.moduleGraph.invalidateAll();
              server.ws.send({ type: 'full-reload' });
            }, 50);
          });
          server.middlewares.use((request, response, next) => {
            const path = decodeURI((request.url ?? '/').split('?')[0]!);
            const file = sourceOf(state!, path);
            if (file) sendFile(response, file);
            else if (state!.refused && /\.html$|\/$|\/[^.]*$/.test(path) && !path.startsWith('/@')) {
              response.writeHead(500, { 'content-type': 'text/html; charset=utf-8' });
              response.end(issuesPage(state!.issues, makeMessages(state!.languages[0])));
            } else next();
          });
        },
      },
    },
  };
}

/** Where a published file's bytes are, by its address. */
function sourceOf({ files }: ArchiveState, address: string): string | undefined {
  if (!/^\/(?:media|files)\//.test(address)) return undefined;
  for (const file of files.values()) {
    const parts = file.as === 'picture' ? file.variants : [file];
    const found = parts.find(({ href }) => href === address);
    if (found) return found.source;
  }
  return undefined;
}

function sendFile(response: ServerResponse, path: string): void {
  response.setHeader('content-type', path.endsWith('.webp') ? 'image/webp' : 'application/octet-stream');
  createReadStream(path).pipe(response);
}

export interface ContentIntegration {
  readonly integration: AstroIntegration;
  /** What the end of a build says of the archive. */
  readonly facts: () => { records: Record<string, number>; languages: readonly string[] };
  /** Puts photos and documents beside the rendered pages. */
  readonly step: PublishStep;
}
