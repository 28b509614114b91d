import { homeAddress } from './addresses.ts';
import { absolute, archiveWords } from './archive.ts';
import { makeFrame } from './frame.ts';
import type { PlainFrame } from './plain-frame.ts';
import { say } from './say.ts';
import type { Site } from './site.ts';
import type { Words } from './words.ts';

/** The page at the root: every language of the archive; one language alone is gone on to. */
export interface LanguagesView {
  readonly frame: PlainFrame;
  /** The archive's name in its first language. */
  readonly name: string;
  readonly choices: readonly {
    readonly lang: string;
    readonly label: string;
    readonly href: string;
    /** The archive's tagline, in that language. */
    readonly tagline: Words | undefined;
    /** What the page says where it has lost its stylesheet. */
    readonly unpack: Words;
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
  const alone = others.length === 0;
  return {
    frame: {
      lang,
      title: siteName,
      canonical: absolute(archive, alone ? homeAddress(lang) : '/index.html'),
      alternates,
      onward: alone ? homeAddress(lang).slice(1) : undefined,
      hidden: false,
    },
    name: siteName,
    choices: languages.map(({ href, label, lang }) => ({
      lang,
      label,
      href,
      tagline: archiveWords(archive, lang, (data) => data.tagline),
      unpack: say(site.texts(lang), 'frame.unpack'),
    })),
  };
}
