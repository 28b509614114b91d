import type { SearchTexts } from '#site/search.ts';
import type { Answer } from './answer.ts';
import type { Page } from './engine.ts';
import { inLanguage, type Other } from './find.ts';
import { hit } from './hits.ts';

/** How many headings are shown below a hit. */
const partsShown = 3;

const noAnswer: Answer = { count: undefined, counts: {}, pages: [], others: [], more: async () => [] };

/** The part of the search page that shows what was found. */
export interface Results {
  show(answer: Answer): void;
  /** Says something instead of how many there are. */
  say(text: string): void;
  /** Says that nothing could be searched, and shows the ways on. */
  fail(): void;
}

/**
 * Takes hold of the lists of results.
 * @param root where the site begins
 */
export function takeResults(texts: SearchTexts, root: URL): Results {
  const byId = (id: string) => document.getElementById(id)!;
  const [status, list, more, ways] = [byId('status'), byId('results'), byId('more'), byId('ways')];
  const [others, otherList, order] = [byId('others'), byId('other-results'), byId('order')];
  const hrefOf = (url: string) => new URL(url.slice(1), root).href;
  const kindOf = ({ filters }: Page) => texts.kinds[filters['kind']?.[0] ?? ''];
  // A page in another language has other headings: only hits in this one lead to theirs.
  const partsOf = ({ sub_results: found }: Page) =>
    found
      .filter(({ url }) => url.includes('#'))
      .slice(0, partsShown)
      .map(({ title, url }) => ({ title, href: hrefOf(url) }));
  const row = (page: Page) => hit(page, hrefOf(page.url), { kind: kindOf(page), parts: partsOf(page) });
  const otherRow = ({ lang, page }: Other) =>
    hit(page, hrefOf(inLanguage(page.url, texts.lang)), {
      kind: kindOf(page),
      lang,
      language: texts.languages[lang],
    });
  const numberIn = (text: string, n: number) =>
    text.replace('{n}', new Intl.NumberFormat(texts.lang).format(n));
  let shown: Answer | undefined;

  more.addEventListener('click', async () => {
    const [answer, before] = [shown!, list.childElementCount];
    const pages = await answer.more(before);
    if (answer !== shown || before !== list.childElementCount) return;
    list.append(...pages.map(row));
    list.children[before]?.querySelector('a')?.focus();
    showMore();
  });

  function showMore(): void {
    more.parentElement!.hidden = list.childElementCount >= (shown?.count ?? 0);
  }

  function show(answer: Answer): void {
    shown = answer;
    const { count, others: elsewhere, pages } = answer;
    list.replaceChildren(...pages.map(row));
    otherList.replaceChildren(...elsewhere.map(otherRow));
    others.hidden = elsewhere.length === 0;
    ways.hidden = (count ?? 0) + elsewhere.length > 0;
    order.hidden = !count;
    showMore();
    say(count === undefined ? '' : [numberIn(texts.count, count), ...remarks(answer)].join('\u00a0· '));
  }

  function remarks({ count, others }: Answer): string[] {
    if (others.length > 0) return [numberIn(texts.others, others.length)];
    return count === 0 ? [texts.nothing] : [];
  }

  function say(text: string): void {
    status.textContent = text;
  }

  return {
    show,
    say,
    fail: () => {
      show(noAnswer);
      say(texts.failed);
    },
  };
}
