/** The Content-Security-Policy of every page: nothing from third parties, nothing inline; WebAssembly for search. */
export const policy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "media-src 'self'",
  "base-uri 'none'",
  // On a page from a disk, Firefox holds no file to be 'self', and wouldn’t send the search form.
  "form-action 'self' file:",
  // No page of ours asks for anything that way; tools that judge a page look for its robots.txt from within it.
  "connect-src 'self'",
].join('; ');
