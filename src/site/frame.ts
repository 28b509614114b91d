import type { Graph } from '#content/nodes.ts';
import type { Texts } from '#texts/texts.ts';
import {
  themeAddress,
  homeAddress,
  inLanguage,
  listAddress,
  ownAddress,
  recordAddress,
} from './addresses.ts';
import { absolute, archiveWords } from './archive.ts';
import { alternates, hasLanguages, openGraph, type SharedPage } from './head.ts';
import { breadcrumbLd } from './json-ld-parts.ts';
import { licence } from './licence.ts';
import { publishedPicture } from './photo.ts';
import { heldLists, type ListId } from './list-ids.ts';
import { overviewsOf } from './overviews.ts';
import type { Site } from './site.ts';
import { words, type Words } from './words.ts';

/** Lists that the menu leads to. */
const listed: ReadonlySet<ListId> = new Set(['projects', 'events', 'partners', 'results']);
const rightToLeft = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg']);

/** The frame of a page: everything around what the page itself has to say. */
export function makeFrame(site: Site, lang: string, page: FramedPage): Frame {
  const { archive } = site.graph;
  const { shared } = site.graph.reads.derived(`frame/${lang}`, () => ({ shared: sharedFrame(site, lang) }));
  const { siteName } = shared;
  const description = page.description ?? ofTheArchive(site, lang, page.title);
  const breadcrumbs = page.breadcrumbs ?? [];
  const jsonLd = [
    ...(page.jsonLd ?? []),
    ...(breadcrumbs.length > 1 ? [breadcrumbLd(archive, breadcrumbs)] : []),
  ];
  return {
    ...shared,
    title: page.title === siteName ? siteName : `${page.title} – ${siteName}`,
    description,
    canonical: absolute(archive, page.address),
    alternates: alternates(archive, page.address),
    openGraph: openGraph(archive, { ...page, description }, siteName),
    jsonLd,
    searchIndexed: page.indexed ?? false,
    scripts: page.scripts,
    nav: shared.nav.map(({ folder, link }) => ({
      ...link,
      current: page.address === link.href || page.address.startsWith(folder),
    })),
    languages: shared.languages.map((language) => ({
      ...language,
      href: hasLanguages(page.address) ? inLanguage(page.address, language.lang) : homeAddress(language.lang),
    })),
    breadcrumbs,
  };
}

/** What frames all pages of a language. */
function sharedFrame(site: Site, lang: string) {
  const { graph } = site;
  const texts = site.texts(lang);
  return {
    lang,
    dir: rightToLeft.has(new Intl.Locale(lang).maximize().script ?? '') ? ('rtl' as const) : undefined,
    textLang: texts.fallback ? texts.textLang : undefined,
    siteName: archiveWords(graph.archive, lang, ({ name }) => name)!.text,
    logo: logo(graph, lang),
    homeHref: homeAddress(lang),
    searchHref: ownAddress(lang, 'search'),
    themeHref: graph.archive.data.theme?.accent === undefined ? undefined : themeAddress,
    nav: navigation(graph, texts),
    languages: graph.archive.languages.map((other) => ({
      lang: other,
      label: ownName(site.texts(other)),
      current: other === lang,
    })),
    footer: footer(graph, texts),
    texts: {
      skip: texts.t('frame.skip'),
      menu: texts.t('frame.menu'),
      closeMenu: texts.t('frame.close-menu'),
      mainNavigation: texts.t('frame.main-navigation'),
      languages: texts.t('frame.languages'),
      search: texts.t('frame.search'),
      searchLabel: texts.t('frame.search-label'),
      breadcrumb: texts.t('frame.breadcrumb'),
      footerNavigation: texts.t('frame.footer-navigation'),
      unpack: texts.t('frame.unpack'),
    },
  };
}

/** What a page is that says nothing of itself: a part of this archive. */
function ofTheArchive({ graph }: Site, lang: string, title: string): string | undefined {
  const about = ['tagline', 'description'] as const;
  const said = about.map((field) => archiveWords(graph.archive, lang, (data) => data[field])).find(Boolean);
  return said && `${title} – ${said.text}`;
}

/** The way down to a page, from the home page. */
export function crumbs(texts: Texts, ...steps: Crumb[]): Crumb[] {
  return [{ label: texts.t('frame.home'), href: homeAddress(texts.lang), lang: marked(texts) }, ...steps];
}

/** A list, as a step of that way. */
export function listCrumb(texts: Texts, list: ListId): Crumb & { href: string } {
  return { label: texts.t(`nav.${list}`), href: listAddress(texts.lang, list), lang: marked(texts) };
}

const marked = (texts: Texts): string | undefined => (texts.fallback ? texts.textLang : undefined);

/** The links of the menu, each with the folder below which pages are further ones of what it leads to. */
function navigation(graph: Graph, texts: Texts): { link: Crumb & { href: string }; folder: string }[] {
  const { lang } = texts;
  const lists = heldLists(graph)
    .filter((list) => listed.has(list))
    .map((list) => listCrumb(texts, list));
  const whole = overviewsOf(graph).map((page) => ({
    label: texts.t(`nav.${page}`),
    lang: marked(texts),
    href: ownAddress(lang, page),
  }));
  const pages = (graph.archive.data.navigation ?? []).flatMap((id) => pageLink(graph, id, lang) ?? []);
  return [...lists, ...whole, ...pages].map((link) => ({
    link,
    folder: link.href.replace(/(?:\/index)?\.html$/, '/'),
  }));
}

/** The owner's logo, as small as it is shown; undefined where there is none. */
function logo(graph: Graph, lang: string): Frame['logo'] {
  const { data } = graph.archive;
  const picture = data.owner.logo && publishedPicture(graph, 'archive.yaml', data.owner.logo.file);
  const alt = archiveWords(graph.archive, lang, ({ owner }) => owner?.logo?.alt);
  const smallest = picture?.variants[0];
  return (
    smallest && {
      src: smallest.href,
      width: smallest.width,
      height: smallest.height,
      alt: alt ?? { text: '' },
    }
  );
}

/** What a language calls itself: `Română`. */
function ownName({ lang, language }: Texts): string {
  const name = language(lang);
  return name.charAt(0).toLocaleUpperCase(lang) + name.slice(1);
}

function footer(graph: Graph, texts: Texts): Frame['footer'] {
  const { lang } = texts;
  const { data, asOf } = graph.archive;
  const { name, website } = data.owner;
  const terms = data.licence === undefined ? undefined : licence(data.licence);
  const ids = new Set([...(data.navigation ?? []), ...graph.pages.keys()]);
  return {
    links: [
      ...[...ids].flatMap((id) => pageLink(graph, id, lang) ?? []),
      ...(['accessibility', 'privacy', 'download'] as const).map((name) => ({
        label: texts.t(`frame.${name}`),
        lang: marked(texts),
        href: ownAddress(lang, name),
      })),
    ],
    owner: {
      label: name,
      href: website && (website.status ?? 'live') === 'live' ? website.url : undefined,
    },
    licence: terms && { label: terms.text, href: terms.href },
    generatedNote: asOf && texts.t('frame.as-of', { date: texts.date(asOf) }),
  };
}

function pageLink(graph: Graph, id: string, lang: string): (Crumb & { href: string }) | undefined {
  const page = graph.pages.get(id);
  const title = page && words(page, lang, (data) => data.title);
  return title && { label: title.text, lang: title.lang, href: recordAddress(lang, 'pages', id) };
}

/** What a page says of itself to be framed. */
export interface FramedPage extends SharedPage {
  /** From the home page down; `crumbs` makes it. */
  breadcrumbs?: Crumb[] | undefined;
  jsonLd?: object[] | undefined;
  /** Whether search finds it. */
  indexed?: boolean | undefined;
  /** Addresses of classic scripts. */
  scripts?: string[] | undefined;
}

/**
 * What the layout needs to frame a page: the head's data and the words and addresses of header and footer.
 * Addresses are root-absolute without host, unless said otherwise.
 */
export interface Frame {
  lang: string;
  dir?: 'ltr' | 'rtl' | undefined;
  /** The language of the interface's words, where the page's own has none. */
  textLang?: string | undefined;
  /** The document's title, with the site's name. */
  title: string;
  description?: string | undefined;
  /** Absolute, with host. */
  canonical?: string | undefined;
  /** The same page in every language, `x-default` among them. Absolute, with host. */
  alternates: { lang: string; href: string }[];
  openGraph: { property: string; content: string }[];
  jsonLd?: object[] | undefined;
  /** Whether search finds this page: its `main` is then Pagefind's body. */
  searchIndexed: boolean;

  siteName: string;
  /** Whose archive it is, as a picture beside its name; the archive's own mark stands in for it. */
  logo?: { src: string; width: number; height: number; alt: Words } | undefined;
  homeHref: string;
  searchHref: string;
  /** A small stylesheet with the archive's own accent, where it sets one. */
  themeHref?: string | undefined;
  /** Classic scripts, deferred. */
  scripts?: string[] | undefined;
  nav: (Crumb & { href: string; current: boolean })[];
  languages: { lang: string; label: string; href: string; current: boolean }[];
  /** From the home page down. The last one is this page and has no address. None: no breadcrumb. */
  breadcrumbs: Crumb[];
  footer: {
    links: (Crumb & { href: string })[];
    owner: { label: string; href?: string | undefined };
    licence?: { label: string; href?: string | undefined } | undefined;
    /** One sentence: made with what, from data of which day. */
    generatedNote?: string | undefined;
  };
  texts: FrameTexts;
}

export interface Crumb {
  label: string;
  href?: string | undefined;
  /** Where the label is in another language than the page. */
  lang?: string | undefined;
}

export interface FrameTexts {
  skip: string;
  menu: string;
  closeMenu: string;
  mainNavigation: string;
  languages: string;
  /** The link to the search page, and the button of the form. */
  search: string;
  /** What the search field is for. */
  searchLabel: string;
  breadcrumb: string;
  footerNavigation: string;
  /** What a page says that has lost its stylesheet, where it was opened in a zip file. */
  unpack: string | undefined;
}
