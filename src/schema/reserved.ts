/** Names that Windows keeps for devices, with the superscript digits that it takes for digits. */
export const reservedByWindows = /^(?:con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³]|conin\$|conout\$) *(?:\.|$)/i;

/**
 * What the archive's own pages below a language are called, those to come included; no free page may take one of these names.
 * Languages of the archive are reserved beside them.
 */
export const reservedPages: readonly string[] = [
  '404',
  'accessibility',
  'completeness',
  'countries',
  'data',
  'download',
  'events',
  'files',
  'gallery',
  'index',
  'map',
  'media',
  'network',
  'numbers',
  'page',
  'pages',
  'pagefind',
  'partners',
  'privacy',
  'programmes',
  'projects',
  'results',
  'scripts',
  'sdgs',
  'search',
  'sitemap',
  'timeline',
  'topics',
  'towns',
  'years',
];
