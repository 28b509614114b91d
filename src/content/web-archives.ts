/** Hosts that keep what they hold: web archives, resolvers of persistent identifiers, and public repositories. */
const lasting =
  /(?:^|\.)(?:archive\.org|archive\.(?:today|ph|is|li|vn|md|fo)|arquivo\.pt|webarchive\.[a-z.]+|perma\.cc|webcitation\.org|ghostarchive\.org|doi\.org|handle\.net|zenodo\.org|data\.europa\.eu|op\.europa\.eu)$/i;

/** Whether an address is one of a copy that is meant to last. */
export function isLasting(url: string): boolean {
  return lasting.test(new URL(url).hostname);
}
