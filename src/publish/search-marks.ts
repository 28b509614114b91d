import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Tokenizer } from 'htmlparser2';
import { listFiles } from './file-system.ts';
import { ignored } from './html-tags.ts';

const MARK = 'data-pagefind-';

/**
 * Takes from the finished pages of a site what speaks to the search index alone, once that is made: marks on elements,
 * and hidden elements that nothing but such marks are for. No reader needs to load it.
 * @param site the folder of the site
 */
export function removeSearchMarks(site: string): void {
  for (const file of listFiles(site).filter((name) => name.endsWith('.html'))) {
    const path = join(site, file);
    const marked = readFileSync(path, 'utf8');
    const html = withoutSearchMarks(marked);
    if (html !== marked) writeFileSync(path, html);
  }
}

/** A page without its marks for search, otherwise unchanged. An element that is hidden and marked goes with what is in it. */
export function withoutSearchMarks(html: string): string {
  if (!html.includes(MARK)) return html;
  const cuts: { from: number; to: number }[] = [];
  let tag = { name: '', from: 0, hidden: false, marks: [] as { from: number; to: number }[] };
  let attribute = { name: '', from: 0 };
  /** The hidden element that is being read, and how many of its name are open in it. */
  let hidden: { name: string; from: number; depth: number } | undefined;
  const open = (closed: boolean) => {
    if (hidden) hidden.depth += tag.name === hidden.name && !closed ? 1 : 0;
    else if (tag.hidden && tag.marks.length > 0 && !closed)
      hidden = { name: tag.name, from: tag.from, depth: 1 };
    else cuts.push(...tag.marks);
  };
  const tokenizer = new Tokenizer(
    { decodeEntities: false },
    {
      ...ignored,
      onopentagname(from, to) {
        tag = { name: html.slice(from, to).toLowerCase(), from: from - 1, hidden: false, marks: [] };
      },
      onattribname(from, to) {
        attribute = { name: html.slice(from, to).toLowerCase(), from };
      },
      onattribend(_quote, end) {
        if (attribute.name === 'hidden') tag.hidden = true;
        if (attribute.name.startsWith(MARK)) tag.marks.push({ from: attribute.from - 1, to: end });
      },
      onopentagend: () => open(false),
      onselfclosingtag: () => open(true),
      onclosetag(from, to) {
        if (!hidden || html.slice(from, to).toLowerCase() !== hidden.name || (hidden.depth -= 1) > 0) return;
        cuts.push({ from: hidden.from, to: html.indexOf('>', to) + 1 });
        hidden = undefined;
      },
      onattribdata: () => {},
      onattribentity: () => {},
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  let kept = '';
  let done = 0;
  for (const { from, to } of cuts) {
    kept += html.slice(done, from);
    done = to;
  }
  return kept + html.slice(done);
}
