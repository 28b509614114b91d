/**
 * What the layout needs to frame a page: the head's data and the words and addresses of header and footer.
 * Addresses are root-absolute without host, unless said otherwise.
 */
export interface Frame {
  lang: string;
  dir?: 'ltr' | 'rtl' | undefined;
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
  homeHref: string;
  searchHref: string;
  /** A small stylesheet with the archive's own accent, where it sets one. */
  themeHref?: string | undefined;
  /** Classic scripts, deferred. */
  scripts?: string[] | undefined;
  nav: { label: string; href: string; current: boolean }[];
  languages: { lang: string; label: string; href: string; current: boolean }[];
  /** From the home page down. The last one is this page and has no address. None: no breadcrumb. */
  breadcrumbs: Crumb[];
  footer: {
    links: { label: string; href: string }[];
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
}
