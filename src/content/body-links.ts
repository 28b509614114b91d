import { kinds } from '#schema/kinds.ts';
import { isPictureEnding } from '#schema/vocabularies/file-formats.ts';
import { slug } from 'github-slugger';
import type { Body, BodyLink, BodyPicture, PageLink } from './body.ts';
import { meantForWeb } from './body/meant-for-web.ts';
import { draftName, type Draft } from './draft.ts';
import type { Finding, Issue } from './issue.ts';
import { endingOf, locate, looksLikeRecord, seenFrom } from './location.ts';
import { fileFinder } from './nearest-file.ts';
import { nearest, sparing } from './nearest.ts';
import { recordFinder } from './record-finder.ts';
import type { Tree } from './tree.ts';

const MAIL_ADDRESS = /^[^\s@/]+@[^\s@/]+\.[^\s@/]+$/;

/**
 * Finds links and pictures in bodies that lead to no record, heading or file of the archive.
 * @param languages those that the archive has pages in
 */
export function bodyLinkIssues(
  tree: Tree,
  drafts: ReadonlyMap<string, Draft>,
  languages: readonly string[],
): Issue[] {
  const check = new Check(tree, drafts);
  const issues: Issue[] = [];
  const adviceOn = sparing((advise: NonNullable<Advised['advise']>) => advise());
  for (const draft of drafts.values())
    for (const [lang, { file, body }] of draft.bodies) {
      const shownIn = languagesOf(draft, lang, languages);
      const findings = [
        ...body.links.flatMap((link) => check.link(link, file, shownIn)),
        ...body.pageLinks.map((link) => check.pageLink(link, file)),
        ...body.pictures.flatMap((picture) => check.picture(picture, file)),
      ];
      for (const { advise, ...finding } of findings) {
        const advice = advise && adviceOn(advise);
        const params = { ...finding.params, ...(advice && { nearest: advice }) };
        issues.push({ ...finding, file, params });
      }
    }
  return issues;
}

/** Looks for what bodies link and show. */
class Check {
  readonly #tree: Tree;
  readonly #drafts: ReadonlyMap<string, Draft>;
  readonly #findRecord: ReturnType<typeof recordFinder>;
  readonly #headingsOf = makeHeadings();
  readonly #findFile: Readonly<Record<Sort, ReturnType<typeof fileFinder>>>;

  constructor(tree: Tree, drafts: ReadonlyMap<string, Draft>) {
    const paths = pathsBySort(tree);
    this.#tree = tree;
    this.#drafts = drafts;
    this.#findRecord = recordFinder([...drafts.values()].map(({ file }) => file));
    this.#findFile = {
      records: fileFinder(paths.records),
      pictures: fileFinder(paths.pictures),
      documents: fileFinder(paths.documents),
    };
  }

  link(link: BodyLink, file: string, shownIn: readonly string[]): Advised[] {
    const { target, fragment, line, column } = link;
    const value = link.written.trim();
    const dangling = { code: 'link-dangling', params: { value }, line, column };
    const location = this.#tree.files.get(target)?.location ?? locate(target);
    if (location.is === 'asset' && this.#tree.files.has(target)) return [];
    if (location.is === 'record') {
      if (this.#tree.misnamed.has(draftName(location))) return [];
      const leadsTo = this.#drafts.get(draftName(location));
      if (leadsTo && !this.#tree.files.has(target) && stemOf(leadsTo.file.path) !== stemOf(target))
        return [{ ...dangling, advise: () => seenFrom(file, leadsTo.file.path) }];
      if (leadsTo)
        return fragment ? headingIssues(leadsTo, { ...link, fragment }, shownIn, this.#headingsOf) : [];
    }
    if (MAIL_ADDRESS.test(value)) return [{ ...dangling, code: 'link-mail' }];
    const instead = meantForWeb(value);
    if (instead !== undefined) return [{ ...dangling, code: 'link-www', params: { value, instead } }];
    return [{ ...dangling, advise: () => this.#advise(target, fragment, file) }];
  }

  pageLink({ written, path, fragment, line, column }: PageLink, file: string): Advised {
    const advise = () => this.#advise(path, fragment, file);
    return { code: 'link-html', params: { value: written }, line, column, advise };
  }

  picture({ written, src, line, column }: BodyPicture, file: string): Advised[] {
    if (this.#tree.files.has(src)) return [];
    const advise = () => {
      const found = this.#findFile.pictures(src);
      return found && seenFrom(file, found);
    };
    return [{ code: 'picture-dangling', params: { value: written.trim() }, line, column, advise }];
  }

  /** The record, with the heading where it has that, or the file that was probably meant, seen from a file. */
  #advise(path: string, fragment: string | undefined, file: string): string | undefined {
    const kind = kinds.find(({ id }) => path.split('/').includes(id))?.id;
    const record = (kind && this.#findRecord(path, kind)) ?? this.#findRecord(path);
    const found = record?.path ?? this.#findFile[sortOf(path)](path);
    if (found === undefined) return undefined;
    const body = record?.body ?? this.#bodyOf(found);
    const hasHeading = body?.headings.some(({ id }) => id === fragment);
    return `${seenFrom(file, found)}${hasHeading ? `#${fragment}` : ''}`;
  }

  #bodyOf(path: string): Body | undefined {
    const location = this.#tree.files.get(path)?.location;
    return location?.is === 'record' ? this.#drafts.get(draftName(location))?.file.body : undefined;
  }
}

/** Finds a link to a heading that isn't there on pages of some languages. */
function headingIssues(
  draft: Draft,
  { written, fragment, line, column }: BodyLink & { fragment: string },
  shownIn: readonly string[],
  headingsOf: (body: Body | undefined) => Headings,
): Advised[] {
  const bodies = shownIn.map((lang) => draft.bodies.get(lang) ?? draft.bodies.get(draft.lang));
  const at = bodies.findIndex((shown) => !headingsOf(shown?.body).ids.has(fragment));
  if (at < 0) return [];
  const missing = bodies[at];
  // Of a file that can't be taken apart, no heading is known.
  if (!missing && !draft.file.yaml.readable) return [];
  const params = { value: fragment, target: missing?.file ?? draft.file.path };
  const { compared, known } = headingsOf(missing?.body);
  if (known.length === 0) return [{ code: 'heading-none', params, line, column }];
  const advise = () => {
    const meant = nearestHeading(fragment, compared);
    return meant && `${written.trim().split('#')[0]}#${meant}`;
  };
  return [{ code: 'heading-dangling', params: { ...params, known }, line, column, advise }];
}

/** Reads a body's headings once, however many links lead to them. */
function makeHeadings(): (body: Body | undefined) => Headings {
  const read = new Map<Body | undefined, Headings>();
  return (body) => {
    const before = read.get(body);
    if (before) return before;
    const ids = new Set((body?.headings ?? []).map(({ id }) => id));
    const compared = [...ids].filter(Boolean).slice(0, MOST_COMPARED);
    const headings = { ids, compared, known: compared.slice(0, MOST_KNOWN).map((id) => `#${id}`) };
    read.set(body, headings);
    return headings;
  };
}

/** A list of more helps nobody. */
const MOST_KNOWN = 30;
/** No text that people read has more; comparing with all of a million would take its time for each link. */
const MOST_COMPARED = 1000;

/** The ids of a body's headings, those that may have been meant, and the first of them as links name them. */
interface Headings {
  readonly ids: ReadonlySet<string>;
  readonly compared: readonly string[];
  readonly known: readonly string[];
}

/** The languages on whose pages a draft's body in one language stands: its own, and those that have none. */
function languagesOf(draft: Draft, lang: string, languages: readonly string[]): readonly string[] {
  return lang === draft.lang ? [lang, ...languages.filter((other) => !draft.bodies.has(other))] : [lang];
}

/** The heading that was probably meant: by its words, by a part of them, or by an id like its own. */
function nearestHeading(wanted: string, ids: readonly string[]): string | undefined {
  const id = slug(wanted);
  const parts = ids.filter((known) => id !== '' && `-${known}-`.includes(`-${id}-`));
  return ids.find((known) => known === id) ?? (parts.length === 1 ? parts[0] : nearest(id, ids));
}

/** What somebody who writes a path means to name. */
function sortOf(path: string): Sort {
  if (looksLikeRecord(path) || endingOf(path) === '') return 'records';
  return isPictureEnding(endingOf(path).toLowerCase()) ? 'pictures' : 'documents';
}

/** The paths that may be named, by sort: of records, not of the archive itself nor of translations. */
function pathsBySort(tree: Tree): Record<Sort, string[]> {
  const paths: Record<Sort, string[]> = { records: [], pictures: [], documents: [] };
  for (const [path, { location }] of tree.files)
    if (location.is === 'asset' || (location.is === 'record' && !location.lang))
      paths[sortOf(path)].push(path);
  return paths;
}

function stemOf(path: string): string {
  return path.slice(0, -endingOf(path).length - 1);
}

type Sort = 'records' | 'pictures' | 'documents';
/** A finding, with what finds out what was meant. */
type Advised = Finding & { readonly advise?: () => string | undefined };
