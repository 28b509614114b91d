/** Where the browser keeps, for one tab, what its reader did with the list, so that a reload doesn't undo it. */
const KEY = 'jumelage-issues';

/** What the reader last saw: which report, whether it covers pages, whether its list was open. */
export interface Seen {
  readonly id: string;
  readonly covers: boolean;
  readonly open: boolean;
}

/** What was seen last in this tab; nothing where the browser keeps nothing. */
export function recall(): Seen | undefined {
  try {
    return (JSON.parse(sessionStorage.getItem(KEY) ?? 'null') as Seen | null) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps it for the next page. */
export function remember(seen: Seen): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(seen));
  } catch {
    // A browser that keeps nothing opens the list again on the next page.
  }
}
