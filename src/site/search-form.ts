import { ownAddress } from './addresses.ts';
import { say } from './say.ts';
import type { Site } from './site.ts';
import type { Words } from './words.ts';

/** The form that leads to the search page of a language. */
export interface SearchForm {
  /** The address of that page. */
  readonly action: string;
  /** What the form is called; the one in the header has another name. */
  readonly name: Words;
  /** What the field is for. */
  readonly label: Words;
  readonly button: Words;
}

/** The search form of a language. */
export function searchForm(site: Site, lang: string): SearchForm {
  const texts = site.texts(lang);
  return {
    action: ownAddress(lang, 'search'),
    name: say(texts, 'search.title'),
    label: say(texts, 'frame.search-label'),
    button: say(texts, 'frame.search'),
  };
}
