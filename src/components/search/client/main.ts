import type { SearchTexts } from '#site/search.ts';
import { askInOtherLanguages } from '../../base/client/other-languages.ts';
import { answer } from './answer.ts';
import type { Engine } from './engine.ts';
import { takeForm } from './form.ts';
import { loadEngine } from './load-engine.ts';
import { loadNames, meant } from './meant.ts';
import { named } from './named.ts';
import { openSearchFolder } from './pieces.ts';
import { addressOf, readQuery, type Query } from './query.ts';
import { takeResults } from './results.ts';

/** Milliseconds without a key before what is typed is searched for. */
const pause = 200;

const root = new URL('..', (document.currentScript as HTMLScriptElement).src);
const texts = JSON.parse(document.getElementById('search-texts')!.textContent!) as SearchTexts;
const results = takeResults(texts, root);
const form = takeForm(document.querySelector<HTMLFormElement>('#search')!, texts.remove);
const engines = new Map<string, Promise<Engine | undefined>>();
/** The filters by which the last answer is counted. */
let counted: readonly string[] = [];
/** The names of the archive, once they were needed. */
let loading: ReturnType<typeof loadNames> | undefined;
let turn = 0;
let waiting: ReturnType<typeof setTimeout> | undefined;
let typing: ReturnType<typeof setTimeout> | undefined;

form.onType(() => {
  clearTimeout(typing);
  typing = setTimeout(() => searchAnew('replaceState'), pause);
});
form.onChoose(() => searchAnew('pushState', results.startInView));
form.onSend(() => searchAnew('pushState', results.focus));
form.onOpen(() => {
  if (form.opened().some((name) => !counted.includes(name))) void search();
});
addEventListener('popstate', searchAddress);
searchAddress();

/** Searches for what the address says. */
function searchAddress(): void {
  form.write(readQuery(new URLSearchParams(location.search), form.filters));
  void search();
}

/** Searches for what the form says, and puts it into the address. */
function searchAnew(how: 'pushState' | 'replaceState', then?: () => void): void {
  clearTimeout(typing);
  const address = addressOf(form.read());
  if (address !== location.search) history[how](null, '', location.pathname + address);
  void search(then);
}

/**
 * An answer that comes after a newer question is dropped.
 * @param then called once the answer in the page's language is shown
 */
async function search(then?: () => void): Promise<void> {
  const own = ++turn;
  const query = form.read();
  askInOtherLanguages(addressOf(query));
  clearTimeout(waiting);
  waiting = setTimeout(() => results.say(texts.searching), pause);
  try {
    counted = form.opened();
    const found = await answer(query, counted, texts.lang, Object.keys(texts.languages), engineOf);
    if (own !== turn) return;
    form.showCounts(found.counts, counted, texts.lang);
    form.showFilters(found.count !== 0);
    // How many there are, once it is said, is said until more is known.
    if (found.count) clearTimeout(waiting);
    results.show(found, named(query.words, texts.ways));
    then?.();
    const others = await found.others();
    const none = found.count === 0 && others.length === 0;
    const other = none && own === turn ? await otherQuery(query) : undefined;
    if (own === turn) results.showOthers(others, other);
  } catch (error) {
    console.error(error);
    if (own === turn) results.fail();
  } finally {
    if (own === turn) clearTimeout(waiting);
  }
}

/** What was probably meant by a query that found nothing. That it isn't known keeps nobody from what is. */
async function otherQuery(query: Query): Promise<Query | undefined> {
  try {
    const known = await Promise.all(Object.keys(texts.languages).map(engineOf));
    const ofWays = texts.ways.flatMap(({ ways }) => ways.map(({ text }) => text));
    return await meant(
      query,
      known.filter((engine) => engine !== undefined),
      async () => {
        const { names, nearest } = await (loading ??= loadNames(root));
        return { names: [...ofWays, ...names], nearest };
      },
    );
  } catch (error) {
    console.error(error);
    loading = undefined;
    return undefined;
  }
}

/** Loaded when it is first asked for. */
async function engineOf(lang: string): Promise<Engine | undefined> {
  if (!Object.hasOwn(texts.languages, lang)) return undefined;
  const engine = engines.get(lang) ?? loadEngine(openSearchFolder(root), lang);
  engines.set(lang, engine);
  // What failed, as by a line that broke, may be tried again.
  engine.catch(() => engines.delete(lang));
  return engine;
}
