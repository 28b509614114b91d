import { homeAddress } from './addresses.ts';
import { absolute, archiveWords } from './archive.ts';
import { makeFrame } from './frame.ts';
import type { Site } from './site.ts';
import type { Words } from './words.ts';

/** The page at the root: every language of the archive; one language alone is gone on to. */
export interface LanguagesView {
  /** The archive's first language. */
  readonly lang: string;
  readonly name: string;
  readonly canonical: string | undefined;
  readonly alternates: readonly { readonly lang: string; readonly href: string }[];
  /** The address of the only language's home page, from here. */
  readonly onward: string | undefined;
  readonly choices: readonly {
    readonly lang: string;
    readonly label: string;
    readonly href: string;
    /** The archive's tagline, in that language. */
    readonly tagline: Words | undefined;
  }[];
}

/** The view of `index.html`. */
export function languagesView(site: Site): LanguagesView {
  const { archive } = site.graph;
  const [lang, ...others] = archive.languages;
  const { alternates, languages, siteName } = makeFrame(site, lang, {
    address: homeAddress(lang),
    title: '',
  });
  return {
    lang,
    name: siteName,
    canonical: absolute(archive, others.length === 0 ? homeAddress(lang) : '/index.html'),
    alternates,
    onward: others.length === 0 ? homeAddress(lang).slice(1) : undefined,
    choices: languages.map(({ href, label, lang }) => ({
      lang,
      label,
      href,
      tagline: archiveWords(archive, lang, (data) => data.tagline),
    })),
  };
}
