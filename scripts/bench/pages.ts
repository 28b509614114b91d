import type { Writer } from './prose.ts';
import { makeRandom } from './random.ts';
import type { Lang } from './tongues.ts';

/** The corpus's free pages, one of them with translations, the other one in MDX: their paths and texts. */
export function pages(
  [own, ...others]: readonly Lang[],
  writers: (lang: Lang) => Writer,
): [path: string, text: string][] {
  const page = (name: string, lang: Lang) => {
    const random = makeRandom(name);
    const { title, summary, body } = writers(lang);
    return `---\ntitle: ${title(random)}\nsummary: ${summary(random)}\n---\n${body(random, { paragraphs: 8 })}`;
  };
  return [
    ['pages/about.md', page('about', own!)],
    ...others.map((lang): [string, string] => [`pages/about.${lang}.md`, page('about', lang)]),
    ['pages/reading.mdx', page('reading', own!)],
  ];
}
