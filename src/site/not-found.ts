import { homeAddress, listAddress } from './addresses.ts';
import { makeFrame, type Frame } from './frame.ts';
import { heldLists } from './list-ids.ts';
import { say } from './say.ts';
import { searchForm, type SearchForm } from './search-form.ts';
import type { Site } from './site.ts';
import type { Words } from './words.ts';

/** The page for addresses that lead nowhere, in every language of the archive. */
export interface NotFoundView {
  /** In the archive's first language. */
  readonly frame: Frame;
  readonly parts: readonly NotFoundPart[];
}

export interface NotFoundPart {
  readonly lang: string;
  /** What is wrong; the language itself where another part says it in the same words. */
  readonly title: Words;
  /** What to do; absent where another part says it. */
  readonly lead?: Words;
  readonly search: SearchForm;
  readonly links: readonly (Words & { readonly href: string })[];
}

/** The view of `404.html`. */
export function notFoundView(site: Site): NotFoundView {
  const { languages } = site.graph.archive;
  const title = site.texts(languages[0]).t('not-found.title');
  const frame = makeFrame(site, languages[0], { address: '/404.html', title });
  return {
    // Without its style it was served for an address below a path that nobody named, and not opened in a zip file.
    frame: { ...frame, texts: { ...frame.texts, unpack: undefined } },
    parts: frame.languages.map(({ label, lang }) => {
      const said = languages.find((other) => site.texts(other).textLang === site.texts(lang).textLang);
      return part(site, lang, said === lang ? undefined : label);
    }),
  };
}

/** @param name what the language calls itself, where its words were said already */
function part(site: Site, lang: string, name?: string): NotFoundPart {
  const texts = site.texts(lang);
  const search = searchForm(site, lang);
  return {
    lang,
    title: name === undefined ? say(texts, 'not-found.title') : { text: name },
    ...(name === undefined && { lead: say(texts, 'not-found.lead') }),
    // Languages without interface texts share the English name.
    search: { ...search, name: { ...search.name, text: `${search.name.text} (${texts.language(lang)})` } },
    links: [
      { ...say(texts, 'not-found.home'), href: homeAddress(lang) },
      ...heldLists(site.graph).map((list) => ({
        ...say(texts, `nav.${list}`),
        href: listAddress(lang, list),
      })),
    ],
  };
}
