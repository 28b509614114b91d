import { resolveCountry } from '#schema/vocabularies/countries.ts';

/** `https://` with a slip in it, or only its slashes. */
const SLIPPED = /^(?:h?t{1,3}ps?s?\s*:?\s*\/{1,3}|https?:\s*|[\\/]{2})\s*/i;
const HOST = /^(?:[\p{L}\p{N}-]+\.)+(\p{L}{2,})(?::\d+)?(?=[/?#]|$)/u;
const GENERIC = /^(?:com|org|net|eu|info|edu|gov|int|cat|museum)$/i;

/** The address in full, where what is written was probably meant for a website: `www.gondomar.pt`, `htps://gondomar.pt`. */
export function meantForWeb(written: string): string | undefined {
  const rest = written.trim().replace(SLIPPED, '');
  const [, ending] = HOST.exec(rest) ?? [];
  if (ending === undefined) return undefined;
  const isHost = rest !== written.trim() || /^www\./i.test(rest) || isDomain(ending);
  const address = `https://${rest}`;
  return isHost && URL.canParse(address) ? address : undefined;
}

/** Whether it ends a domain's name; `.md` ends a record's. */
function isDomain(ending: string): boolean {
  return GENERIC.test(ending) || (!/^md$/i.test(ending) && resolveCountry(ending) !== undefined);
}
