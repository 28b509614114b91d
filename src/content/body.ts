import { markdownToMdast } from 'satteri';
import { reportCharacters } from './body/characters.ts';
import { Findings, type BodyLink, type BodyPicture, type PageLink } from './body/findings.ts';
import { finish, type BodyHeading } from './body/finish.ts';
import { findExcess, findExcessIn, type Excess } from './body/limits.ts';
import { buildBody } from './body/markdown.ts';
import { escapeHtml, serialize } from './body/serialize.ts';
import type { Issue } from './issue.ts';

export { fillBody, type Filling, type ShownPicture } from './body/placeholders.ts';
export type { BodyHeading, BodyLink, BodyPicture, PageLink };

/**
 * Turns the Markdown of a record, with GitHub's tables, footnotes and task lists and with HTML in it, into HTML that
 * is safe whoever wrote it: the tree is built anew of nothing but the elements and attributes that a body may hold, all
 * text in it is escaped, and every address is read and written again. What had to be left out becomes an issue.
 *
 * Whether what the body links and shows is there, is for the caller to see: `links`, `pageLinks`, `pictures`.
 *
 * @param file path of the record in the content folder.
 * @param firstLine the line of the file on which the body starts.
 */
export function renderBody(markdown: string, { file, firstLine }: { file: string; firstLine: number }): Body {
  const findings = new Findings(file, firstLine);
  const { links, pageLinks, pictures, issues } = findings;
  const refuse = ({ line, of }: Excess): Body => {
    findings.report(of === 'depth' ? 'body-too-deep' : 'body-too-dense', { line, column: 1 });
    return { html: '', text: '', headings: [], links, pageLinks, pictures, issues };
  };

  reportCharacters(markdown, findings);
  const excess = findExcess(markdown);
  if (excess) return refuse(excess);
  const tree = markdownToMdast(markdown, { features: { frontmatter: false } });
  const excessInTree = findExcessIn(tree);
  if (excessInTree) return refuse(excessInTree);

  const { root, text } = buildBody(tree, markdown, findings);
  const headings = finish(root);
  return { html: serialize(root), text, headings, links, pageLinks, pictures, issues };
}

/**
 * Gives a translation's headings the ids of the original's, by position, so that links to them work in every
 * language. Links within the translation may use either.
 *
 * @param file path of the translation, as it was rendered.
 */
export function keepHeadingIds(body: Body, original: readonly BodyHeading[], file: string): Body {
  const taken = new Set<string>();
  const renamed = new Map<string, string>();
  const headings = body.headings.map((heading, n) => {
    const wanted = original[n]?.id || heading.id;
    let id = wanted;
    for (let time = 1; id && taken.has(id); time++) id = `${wanted}-${time}`;
    taken.add(id);
    if (heading.id) renamed.set(heading.id, id);
    return { ...heading, id };
  });
  const nameOf = (fragment: string): string =>
    taken.has(fragment) ? fragment : (renamed.get(fragment) ?? fragment);

  let n = 0;
  const html = body.html
    .replace(/<(h[2-6])([^>]*?)(?: id="[^"]*")?>/g, (_, name: string, attributes: string) => {
      const { id } = headings[n++]!;
      return `<${name}${attributes}${id && ` id="${escapeHtml(id)}"`}>`;
    })
    .replace(/ href="#([^"]*)"/g, (_, fragment: string) => {
      return ` href="#${encodeURIComponent(nameOf(decodeURIComponent(fragment)))}"`;
    });
  const links = body.links.map((link) =>
    link.target === file && link.fragment ? { ...link, fragment: nameOf(link.fragment) } : link,
  );
  return { ...body, html, headings, links };
}

/** A record's prose. */
export interface Body {
  /** Safe HTML whose links to files of the archive, and pictures, are placeholders: `fillBody` fills them for a page. */
  readonly html: string;
  /** What it says without markup, a line for each paragraph. */
  readonly text: string;
  readonly headings: readonly BodyHeading[];
  readonly links: readonly BodyLink[];
  readonly pageLinks: readonly PageLink[];
  readonly pictures: readonly BodyPicture[];
  readonly issues: readonly Issue[];
}
