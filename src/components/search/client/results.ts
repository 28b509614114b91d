import type { SearchTexts } from '#site/search.ts';
import { startInView } from '../../base/client/start-in-view.ts';
import { unasked, type Answer } from './answer.ts';
import type { Page } from './engine.ts';
import { addressFor, type Other } from './find.ts';
import { hit } from './hits.ts';

/** How many headings are shown below a hit. */
const partsShown = 3;

/** The part of the search page that shows what was found. */
export interface Results {
  show(answer: Answer): void;
  /** Shows what was found in other languages only, below the answer that is shown. */
  showOthers(found: readonly Other[]): void;
  /** Leads a reader to what was found, or to how much that is. */
  focus(): void;
  /** Scrolls back to the first of what was found, where that is above the window. */
  startInView(): void;
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
  const partsOf = ({ sub_results: found }: Page) =>
    found
      .filter(({ url }) => url.includes('#'))
      .slice(0, partsShown)
      .map(({ title, url }) => ({ title, href: hrefOf(url) }));
  const row = (page: Page) => hit(page, hrefOf(page.url), { kind: kindOf(page), parts: partsOf(page) });
  const otherRow = ({ lang, page }: Other) => {
    const url = addressFor(page, texts.lang);
    return hit(page, hrefOf(url), {
      kind: kindOf(page),
      lang,
      language: texts.languages[lang],
      // A page in another language has other headings: only what leads to the page that was found leads to its own.
      ...(url === page.url && { hreflang: lang, parts: partsOf(page) }),
    });
  };
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
    others.setAttribute('aria-busy', 'true');
    list.replaceChildren(...answer.pages.map(row));
    order.hidden = !answer.count;
    showMore();
    if (answer.count) say(numberIn(texts.count, answer.count));
    if (answer.count !== 0) ways.hidden = answer.count !== undefined;
  }

  function showOthers(found: readonly Other[]): void {
    const count = shown?.count;
    otherList.replaceChildren(...found.map(otherRow));
    others.hidden = found.length === 0;
    others.setAttribute('aria-busy', 'false');
    ways.hidden = (count ?? 0) + found.length > 0;
    const remark = found.length > 0 ? numberIn(texts.others, found.length) : texts.nothing;
    const remarks = found.length > 0 || count === 0 ? [remark] : [];
    say(count === undefined ? '' : [numberIn(texts.count, count), ...remarks].join('\u00a0· '));
  }

  function say(text: string): void {
    status.textContent = text;
  }

  return {
    show,
    showOthers,
    focus: () => {
      if (shown?.count !== undefined) status.focus();
    },
    startInView: () => startInView(status),
    say,
    fail: () => {
      show(unasked);
      showOthers([]);
      say(texts.failed);
    },
  };
}
