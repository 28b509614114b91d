import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ViteDevServer } from 'vite';
import { openParser } from '#content/parse-cache.ts';
import { remember } from '#content/parse-memory.ts';
import type { Issue } from '#content/issue.ts';
import { countsOf, printIssues, summaryOf } from '#content/report.ts';
import { plainWords } from '#publish/publish-error.ts';
import { makeMessages } from '#texts/messages.ts';
import { readArchive, requireContent, type ArchiveState, type Folders } from './archive.ts';
import { emptyPage } from './live/empty-page.ts';
import { sendFile, sourceOf } from './live/published-file.ts';
import { reportOf, unreadReport, type LiveReport } from './live/report.ts';
import type { Progress } from './progress.ts';
import { makeQueue } from './queue.ts';
import { setSite } from './site.ts';

/** The script that every page of the live site has: it shows what is said of the content. */
export const liveScript = '/src/integrations/live/client/main.ts';

/** What Astro logs by while the site is live. */
export const liveLogger = { entrypoint: fileURLToPath(new URL('live/logger.ts', import.meta.url)) };

/** How long until content that couldn't be read is tried again, in milliseconds. */
const RETRY_MS = 1000;

/**
 * Keeps the live site as its content is: reads the archive now, and again whenever something in its folder changes.
 * Pages are those of the last state without mistakes; what there is to mend is sent to every open page, which shows it
 * over itself. Before there was such a state an empty page stands for all of them.
 */
export async function showLive(
  server: ViteDevServer,
  folders: Folders,
  progress: Progress,
): Promise<LiveSite> {
  let shown: ArchiveState | undefined;
  let report: LiveReport;
  let told: readonly Issue[] = [];
  let messages = makeMessages();
  let again: NodeJS.Timeout | undefined;
  let isUnread = false;
  const parser = remember(openParser(folders.cache));

  /** Whether there is another state to be shown. */
  const read = async (): Promise<boolean> => {
    clearTimeout(again);
    requireContent(folders);
    const state = await readArchive(folders, progress, { parser }).finally(() => progress.close());
    if (state.languages[0]) messages = makeMessages(state.languages[0]);
    const { content } = folders;
    if (state.issues.length > 0) printIssues(state.issues, { content, messages }, process.stderr, told);
    else process.stderr.write(`${summaryOf(countsOf(state.issues), messages)}\n`);
    told = state.issues;
    if (state.site) {
      shown = state;
      setSite(state.site);
    }
    tell(reportOf(state.issues, { content, messages, hasPage: shown !== undefined }));
    return state.site !== undefined;
  };

  const explain = (error: unknown) => {
    const words = plainWords(error);
    const next = unreadReport(words ?? String(error), messages, shown !== undefined);
    // Said once, however often it is tried again.
    if (next.id !== report?.id)
      process.stderr.write(`${words ?? (error instanceof Error ? error.stack : String(error))}\n`);
    tell(next);
    isUnread = true;
    watchAgain();
  };

  /** Watches a folder that may be another one than was watched, and reads once more what happened until it is. */
  const watchAgain = () => {
    server.watcher.add(folders.content);
    again = setTimeout(queue.now, RETRY_MS);
  };

  const tell = (next: LiveReport) => {
    report = next;
    server.ws.send(REPORT, report);
  };

  const queue = makeQueue(async () => {
    if (await read()) reloadPages(server);
    if (isUnread) watchAgain();
    isUnread = false;
  }, explain);
  server.watcher.add(folders.content);
  server.watcher.on('all', (_, path) => {
    if (isContent(folders.content, path)) queue.changed();
  });
  server.ws.on(ASK, (_, page) => page.send(REPORT, report));
  server.middlewares.use((request, response, next) => {
    const path = pathOf(request.url);
    // Astro would answer with a stack trace.
    if (path === undefined) return void response.writeHead(400).end();
    const file = sourceOf(shown, path);
    if (file) return sendFile(response, file, path, next);
    if (shown || !isPage(path)) return next();
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
    response.end(emptyPage(report, liveScript));
  });
  await read().catch(explain);
  return {
    close() {
      clearTimeout(again);
      queue.close();
    },
  };
}

/** Names of what the server and a page say to each other. */
const REPORT = 'jumelage:report';
const ASK = 'jumelage:ask';

/** Makes Astro ask every route for its pages anew, and the open pages for themselves. */
function reloadPages({ environments, ws }: ViteDevServer): void {
  for (const [name, environment] of Object.entries(environments))
    if (name !== 'client') environment.hot.send('astro:content-changed', {});
  ws.send({ type: 'full-reload' });
}

/** Whether a path is in the content folder, or the folder itself; hidden files are no content. */
function isContent(folder: string, path: string): boolean {
  const inside = relative(folder, path).split(sep);
  return inside[0] !== '..' && !inside.some((name) => name.startsWith('.'));
}

/** The path of a request as text; undefined for one that isn't percent-encoded UTF-8. */
function pathOf(url = '/'): string | undefined {
  try {
    return decodeURIComponent(url.split('?')[0]!);
  } catch {
    return undefined;
  }
}

/** Whether an address is that of a page rather than of one of its parts, or of Vite's own. */
function isPage(path: string): boolean {
  return /(?:\.html|\/|\/[^./]*)$/.test(path) && !path.startsWith('/@');
}

/** The live site of a content folder. */
export interface LiveSite {
  /** Reads no more. */
  close(): void;
}
