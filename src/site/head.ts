import type { Archive } from '#content/nodes.ts';
import { inLanguage } from './addresses.ts';
import { absolute } from './archive.ts';

/** What a page tells of itself where it is shared. */
export interface SharedPage {
  /** Its own address, root-absolute. */
  address: string;
  /** Without the site's name. */
  title: string;
  description?: string | undefined;
  /** Its picture, at a root-absolute address. */
  image?: { href: string; width: number; height: number; alt: string } | undefined;
  /** In the sense of Open Graph; a website unless said. */
  type?: 'website' | 'article' | undefined;
}

/** Whether an address is below a language's folder: 404.html, for one, is the same for all languages. */
export const hasLanguages = (address: string): boolean => /^\/[^/]+\/./.test(address);

/** The same page in every language, the first of the archive's for all others; none where the archive has no home or no other language. */
export function alternates(archive: Archive, address: string): { lang: string; href: string }[] {
  const { languages } = archive;
  if (languages.length < 2 || !hasLanguages(address)) return [];
  return [...languages, 'x-default'].flatMap((lang) => {
    const href = absolute(archive, inLanguage(address, lang === 'x-default' ? languages[0] : lang));
    return href === undefined ? [] : { lang, href };
  });
}

/** The Open Graph of a page (https://ogp.me): addresses only where the archive has a home. */
export function openGraph(
  archive: Archive,
  { address, description, image, title, type = 'website' }: SharedPage,
  siteName: string,
): { property: string; content: string }[] {
  const picture = image && absolute(archive, image.href);
  const properties: [string, string | number | undefined][] = [
    ['og:title', title],
    ['og:type', type],
    ['og:site_name', siteName],
    ['og:description', description],
    ['og:url', absolute(archive, address)],
    ['og:image', picture],
    ['og:image:width', picture && image.width],
    ['og:image:height', picture && image.height],
    ['og:image:alt', picture && image.alt],
  ];
  return properties.flatMap(([property, content]) =>
    content === undefined ? [] : { property, content: String(content) },
  );
}
