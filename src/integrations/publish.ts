import { hash } from 'node:crypto';
import { cpSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Issue } from '#content/issue.ts';
import type { Reads } from '#content/reads.ts';
import { noteInBuildFile } from '#publish/build-file.ts';
import { type Build, openBuild } from '#publish/build.ts';
import { type Ending, watchEnding } from '#publish/ending.ts';
import { sealsIn } from '#publish/file-system.ts';
import { outFolder } from '#publish/out-folder.ts';
import { PublishError } from '#publish/publish-error.ts';
import { repairOut } from '#publish/repair.ts';
import { type Download, writeDownload } from '#publish/download.ts';
import { makeNewThingsYoung } from '#publish/memory.ts';
import { refuseDeadLinks } from '#publish/dead-links.ts';
import { openSite } from '#publish/finish.ts';
import { writeHeaders } from '#publish/headers.ts';
import { keepLastBuild, readLastBuild } from '#publish/last-build.ts';
import { type LastSite, openLastSite } from '#publish/last-site.ts';
import { openSearchIndex, type OpenSearchIndex } from '#publish/search-index.ts';
import { SEARCH_ENTRY } from '#publish/search-scripts.ts';
import { type Folders, foldersOf } from './archive.ts';
import { compile, compiler, compilesInto } from './compile.ts';
import { renderSite } from './prerender.ts';
import { makeProgress, printSummary, type Progress, type Summary } from './progress.ts';
import { openPrograms, programKey, PROGRAMS, type Programs } from './program.ts';
import { scripts } from './scripts.ts';
import { templates } from './templates.ts';

/** What the names of the archive's own integrations begin with. */
const OURS = 'jumelage:';
const NAME = `${OURS}publish`;

/** Astro's own logger without what it says of every step, which hides what matters. */
const QUIET_LOGGER = { entrypoint: 'astro/logger/node', config: { level: 'warn' } };

/**
 * Publishes the site whole or not at all: the program, which Astro compiles (`compile.ts`), renders into a staging folder,
 * which takes the place of the output folder (`JUMELAGE_OUT`, else Astro's `outDir`: `dist/`) once everything has succeeded.
 * A build that fails, is stopped or is killed leaves the last good site. Exit codes are those of the design's table.
 *
 * It comes first in the list of integrations: it locks before anything is read, watches the hooks of the others (a
 * ContentError ends the build with its message and exit code 1), and puts its own end behind theirs.
 */
export function publish({
  steps,
  progress = makeProgress(process.stdout),
  archive,
}: PublishOptions): AstroIntegration {
  return {
    name: NAME,
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        updateConfig({ vite: { plugins: [templates(), scripts()] } });
        const root = fileURLToPath(config.root);
        const out = outFolder(root, process.env['JUMELAGE_OUT'], fileURLToPath(config.outDir));
        if (command !== 'build') return repairOut(root, out);

        const ending = watchEnding(progress.close);
        const [first, ...others] = config.integrations;
        const endWith = (end: AstroIntegration) => {
          for (const integration of [...others, end]) watchHooks(integration, ending);
          updateConfig({ logger: QUIET_LOGGER, integrations: [end] });
        };
        const into = compilesInto();
        if (into) return endWith(compiler(into, ending.complete));
        makeNewThingsYoung();
        try {
          if (first?.name !== NAME)
            throw new PublishError('publish() must be the first integration in astro.config.mjs.');
          const folders = foldersOf(root);
          const { content, cache } = folders;
          const sources = [content, fileURLToPath(config.srcDir), fileURLToPath(config.publicDir)];
          const build = openBuild(root, out, sources);
          const program = programKey(config);
          const { mode } = statSync(build.site);
          const key = () => buildKey(program, mode, archive.key(folders));
          const begun = key();
          const last = isOnlyOurs(others) && (readLastBuild(cache, begun, out) as Said | undefined);
          if (last) {
            archive.report(last, content);
            progress.close();
            printSummary({ ...last, isSame: true, ...ended(build) }, process.stdout);
            ending.complete();
            process.exit();
          }
          const programs = openPrograms(join(root, PROGRAMS), program);
          process.on('exit', programs.discard);
          const publication = { build, cache, key, begun, steps, archive, progress };
          endWith(endOfBuild(publication, root, programs, ending));
        } catch (error) {
          ending.fail(error);
        }
      },
    },
  };
}

/** The last integration of a build, which does all of it: the process ends before Astro begins. */
function endOfBuild(
  publication: Publication,
  root: string,
  programs: Programs,
  ending: Ending,
): AstroIntegration {
  const { archive, progress } = publication;
  return {
    name: `${NAME}:end`,
    hooks: {
      'astro:config:setup': async ({ config }) => {
        if (!isOnlyOurs(config.integrations) || !programs.isKept()) {
          progress.step('Compiling');
          const code = await compile(root, programs.made);
          if (code !== 0) ending.endAs(code);
          programs.keep();
        }
        await archive.read();
        await publishSite(publication, programs);
        ending.complete();
        process.exit();
      },
    },
  };
}

/** Whether nobody else takes part: what another integration adds to a build isn't known to be the same every time. */
function isOnlyOurs(integrations: readonly AstroIntegration[]): boolean {
  return integrations.every(({ name }) => name.startsWith(OURS));
}

/**
 * The checksum of all that a build depends on: the program, the content, the time of its files, and who may read them.
 * @param mode of a folder that was made now @param content the checksum of that
 */
function buildKey(program: string, mode: number, content: string): string {
  const time = process.env['SOURCE_DATE_EPOCH'] ?? '';
  return hash('sha256', [program, mode, time, content].join('\n'));
}

/** Makes a site by its program, and puts it in the place of the last one. */
async function publishSite(publication: Publication, programs: Programs): Promise<void> {
  const { build, cache, key, begun, progress } = publication;
  const { index, last, packed, said: made } = await makeFiles(publication, programs);
  const { site } = build;
  progress.step('Indexing');
  const search = await index.finish(site, last);
  const said: Said = { ...made, searchPages: search.pages };
  const { records, languages, pages } = said;
  noteInBuildFile(site, { records, languages, pages, search });
  writeHeaders(site);
  progress.step('Packing the download');
  await writeDownload(site, packed, { last: build.out, cache, taken: last.taken });
  progress.step('Publishing');
  last.bring();
  build.publish();
  const seals = sealsIn(build.out);
  last.keepList(seals);
  // Whoever saves a file while it is built has it seen by the next build.
  if (key() === begun) keepLastBuild(cache, begun, seals, said);
  progress.close();
  printSummary({ ...said, isSame: false, ...ended(build) }, process.stdout);
}

/**
 * Renders a site and finishes it, without what is made of it as a whole. The archive is let go of then: what comes after
 * needs the room, and is a function of its own, since V8 lets go of nothing that one holds before it ends.
 */
async function makeFiles(
  { build, cache, steps, progress, archive }: Publication,
  programs: Programs,
): Promise<MadeFiles> {
  progress.step('Preparing pages');
  const program = await programs.load();
  const { site: folder } = build;
  const { records, languages, base, issues, sourceOf, download, url, asOf, reads } = archive.facts();
  const index = openSearchIndex(build.scratch, cache);
  cpSync(program.files, folder, { recursive: true });
  const last = openLastSite({
    folder: cache,
    edition: `${program.edition} ${base} ${statSync(folder).mode}`,
    out: build.out,
    site: folder,
    index,
    reads,
  });
  const site = openSite(folder, index, base, last);
  const pages = await renderSite(program, reads, site, (done, total) => {
    progress.step('Rendering', done, total, 'pages and files');
  });
  for (const { name, run } of steps) {
    progress.step(name);
    await run(folder);
  }
  const packed = download();
  progress.step('Checking links');
  refuseDeadLinks(site.finish([SEARCH_ENTRY, ...Object.values(packed.files)]), sourceOf);
  last.letGo();
  archive.letGo();
  return { index, last, packed, said: { records, pages, languages, url, asOf, issues } };
}

/** Where a build lies that ends now, as people write it, and how long it took. */
function ended({ out }: Build): Pick<Summary, 'out' | 'seconds'> {
  const where = relative(process.cwd(), out);
  return { out: where.startsWith('..') ? out : where + sep, seconds: process.uptime() };
}

/** Lets every failure of an integration's hooks pass by `ending`: Astro itself tells nobody why a build ended. */
function watchHooks(integration: AstroIntegration, ending: Ending): void {
  const hooks = integration.hooks as Record<string, (options: unknown) => unknown>;
  for (const [name, hook] of Object.entries(hooks)) {
    hooks[name] = async (options) => {
      try {
        return await hook(options);
      } catch (error) {
        return ending.fail(error);
      }
    };
  }
}

/** What happens to the finished HTML, and what is said about it. */
export interface PublishOptions {
  /** run in this order on the rendered pages, before they are indexed */
  steps: readonly PublishStep[];
  /** default: one on standard output */
  progress?: Progress;
  archive: ArchiveSource;
}

/** A build with all that it needs to be published. */
interface Publication extends Required<PublishOptions> {
  build: Build;
  /** the folder of what is kept for the next build: it may be missing, and whatever is in it may be lost */
  cache: string;
  /** the checksum of all that the build depends on, as it is now */
  key: () => string;
  /** the same, before anything was read */
  begun: string;
}

/** Who knows the archive. */
export interface ArchiveSource {
  /** the checksum of all that it will be made of; asked before it is read, and again at the end */
  key: (folders: Folders) => string;
  /** reads it, and tells what there is to mend in it; throws where it can't be built */
  read: () => Promise<void>;
  /** what the summary and the build file say of it; asked once it was read */
  facts: () => ArchiveFacts;
  /** lets go of it, once pages were made of it */
  letGo: () => void;
  /** tells again what there was to mend in it, which was read from the folder `content` */
  report: (archive: Pick<ArchiveFacts, 'issues' | 'languages'>, content: string) => void;
}

/** What the end of a build says, which is all that another one of the same would. */
type Said = Omit<Summary, 'isSame' | 'out' | 'seconds'> & Pick<ArchiveFacts, 'issues'>;

/** A site of which only what is made of it as a whole is missing. */
interface MadeFiles {
  readonly index: OpenSearchIndex;
  readonly last: LastSite;
  readonly packed: Download;
  readonly said: Omit<Said, 'searchPages'>;
}

/** A step of publishing. */
export interface PublishStep {
  /** shown while it runs: "Copying photos and documents" */
  name: string;
  run(site: string): Promise<void>;
}

/** What an archive holds. */
export interface ArchiveFacts {
  /** number of records by kind, in the order to be shown */
  records: Record<string, number>;
  /** the archive's languages */
  languages: readonly string[];
  /** where it is published; undefined where it doesn't say */
  url: string | undefined;
  /** its clock; undefined where none is known */
  asOf: string | undefined;
  /** the path that it is published at: `/`, or one with a slash at both ends */
  base: string;
  /** notes what is read of it */
  reads: Reads;
  /** what there is to mend in it, or to know */
  issues: readonly Issue[];
  /** the file of the content folder that a page is made from */
  sourceOf: (page: string) => string | undefined;
  /** what the download is made of, which is read when it is asked for */
  download: () => Download;
}
