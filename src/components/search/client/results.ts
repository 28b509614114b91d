import type { SearchTexts } from '#site/search.ts';
import { dotted, element } from '../../base/client/elements.ts';
import { startInView } from '../../base/client/start-in-view.ts';
import { unasked, type Answer } from './answer.ts';
import type { Page } from './engine.ts';
import { addressFor, type Other } from './find.ts';
import { hit } from './hits.ts';
import type { NamedWay } from './named.ts';
import { addressOf, type Query } from './query.ts';

/** How many headings are shown below a hit. */
const partsShown = 3;

/** The part of the search page that shows what was found. */
export interface Results {
  /** @param named the ways into the archive that are called by the words */
  show(answer: Answer, named: readonly NamedWay[]): void;
  /**
   * Shows what was found in other languages only, below the answer that is shown.
   * @param meant what was probably meant where nothing was found at all
   */
  showOthers(found: readonly Other[], meant?: Query): void;
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
  const [status, list, more, waysOn] = [byId('status'), byId('results'), byId('more'), byId('ways')];
  const [others, otherList, order] = [byId('others'), byId('other-results'), byId('order')];
  const named = byId('named');
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

  /** A text with a link in it. */
  const linking = (text: string, place: string, href: string, words: string, lang?: string) => {
    const link = Object.assign(element('a', undefined, lang), { href });
    link.append(element('bdi', words));
    const [before, after] = text.split(place);
    const whole = element('span');
    whole.append(before!, link, after!);
    return whole;
  };
  const lineOf = ({ href, lang = texts.lang, line, projects, text }: NamedWay) => {
    const way = linking(line, '{name}', hrefOf(href), text, lang);
    return dotted(projects === undefined ? [way] : [way, element('span', projects)]);
  };

  function show(answer: Answer, ways: readonly NamedWay[]): void {
    shown = answer;
    named.replaceChildren(...ways.map(lineOf));
    others.setAttribute('aria-busy', 'true');
    list.replaceChildren(...answer.pages.map(row));
    order.hidden = !answer.count;
    showMore();
    if (answer.count) say(numberIn(texts.count, answer.count));
    if (answer.count !== 0) waysOn.hidden = answer.count !== undefined;
  }

  function showOthers(found: readonly Other[], meant?: Query): void {
    const count = shown?.count;
    otherList.replaceChildren(...found.map(otherRow));
    others.hidden = found.length === 0;
    others.setAttribute('aria-busy', 'false');
    waysOn.hidden = (count ?? 0) + found.length > 0;
    if (count === undefined) return say();
    const remark =
      found.length > 0
        ? numberIn(texts.others, found.length)
        : meant
          ? linking(texts.meant, '{words}', addressOf(meant), meant.words)
          : texts.nothing;
    const remarks = found.length > 0 || count === 0 ? ['\u00a0· ', remark] : [];
    say(numberIn(texts.count, count), ...remarks);
  }

  function say(...text: (string | Node)[]): void {
    status.replaceChildren(...text);
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
      show(unasked, []);
      showOthers([]);
      say(texts.failed);
    },
  };
}
