import { join, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { archiveSize } from '#content/archive-size.ts';
import { contentKey } from '#content/content-key.ts';
import { type FileSums, openSums } from '#content/file-sums.ts';
import { openParser } from '#content/parse-cache.ts';
import { copySources } from '#content/source-copy.ts';
import { readTree, type Tree } from '#content/tree.ts';
import { countsOf, printIssues } from '#content/report.ts';
import { copyPublished } from '#media/copy.ts';
import { memoryShortage, roomHere } from '#publish/memory.ts';
import { PublishError } from '#publish/publish-error.ts';
import { downloadOf } from './download.ts';
import { sourceOfPage } from '#site/source.ts';
import { makeMessages } from '#texts/messages.ts';
import { foldersOf, readArchive, requireContent, type ArchiveState, type Folders } from './archive.ts';
import { liveLogger, liveScript, showLive, type LiveSite } from './live.ts';
import { makeProgress, type Progress } from './progress.ts';
import type { ArchiveSource, PublishStep } from './publish.ts';
import { setSite } from './site.ts';

/** Content that a build refuses; its issues have been printed. */
export class ContentError extends Error {
  override name = 'ContentError';
}

/**
 * Reads the archive before anything is rendered. A build stops at mistakes, all of them told at once; the live site
 * shows them over its pages, and goes on.
 */
export function content(progress: Progress = makeProgress(process.stdout)): ContentIntegration {
  let state: ArchiveState | undefined;
  let folders: Folders;
  let tree: Tree | undefined;
  let sums: FileSums | undefined;
  let live: LiveSite | undefined;

  return {
    async read() {
      tree ??= readTree(folders.content);
      mindMemory(tree);
      state = await readArchive(folders, progress, { parser: openParser(folders.cache, sums), tree });
      progress.close();
      report(state, folders.content);
      if (!state.site) {
        const { errors } = countsOf(state.issues);
        throw new ContentError(makeMessages(state.languages[0]).t('refused', { n: errors }));
      }
      setSite(state.site);
    },
    report,
    key({ content, cache }) {
      tree = readTree(content);
      sums ??= openSums(cache);
      return contentKey(content, tree, sums);
    },
    facts: () => {
      const { graph } = state!.site!;
      const { asOf, data, languages } = graph.archive;
      return {
        records: state!.records,
        languages,
        url: data.url,
        asOf,
        issues: state!.issues,
        base: data.url === undefined ? '/' : new URL(data.url.replace(/\/*$/, '/')).pathname,
        reads: graph.reads,
        sourceOf: (page) => sourceOfPage(graph, page),
        download: () => downloadOf(state!.site!, copySources(tree!, state!.withdrawn, sums)),
      };
    },
    letGo() {
      state = undefined;
      setSite(undefined);
    },
    step: {
      name: 'Copying photos and documents',
      run: async (staging) => void (await copyPublished(state!.files, staging)),
    },
    integration: {
      name: 'jumelage:content',
      hooks: {
        'astro:config:setup': ({ command, config, injectScript, updateConfig }) => {
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
          if (command !== 'dev') return;
          updateConfig({ logger: liveLogger });
          injectScript('page', `import ${JSON.stringify(liveScript)};`);
        },
        'astro:server:setup': async ({ server }) => {
          live = await showLive(server, folders, progress);
        },
        'astro:server:done': () => live?.close(),
      },
    },
  };
}

/**
 * Says before a build begins that memory may not suffice.
 * @throws {PublishError} where it surely doesn’t: the system would end it without a word
 */
function mindMemory(tree: Tree): void {
  const shortage = memoryShortage(archiveSize(tree), roomHere());
  if (shortage?.isCertain) throw new PublishError(shortage.words);
  if (shortage) process.stderr.write(`${shortage.words}\n`);
}

/** Says what the issues of an archive are, in its first language. */
function report({ issues, languages }: Pick<ArchiveState, 'issues' | 'languages'>, content: string): void {
  printIssues(issues, { content, messages: makeMessages(languages[0]) }, process.stderr);
}

export interface ContentIntegration extends ArchiveSource {
  readonly integration: AstroIntegration;
  /** Puts photos and documents beside the rendered pages. */
  readonly step: PublishStep;
}
