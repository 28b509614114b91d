/** Gives the links to this page in other languages a query, so that a reader who changes the language finds there what was shown here. */
export function askInOtherLanguages(query: string): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.languages a')) link.search = query;
}
