import { fold } from '#content/fold.ts';
import type { Town } from '#content/nodes.ts';

/** By which of its names something is called: its own, or one that others may share, such as a town's. */
export function namesOf({ name, shortName, aliases = [] }: Named): { own: string; others: string[] } {
  return { own: fold(name ?? ''), others: [shortName ?? '', ...aliases].map(fold).filter(Boolean) };
}

/** Whether two that share a name may be one body: nothing that is known of both differs. */
export function mayBeOne(a: Placed, b: Placed): boolean {
  const sameTown = a.town && b.town ? a.town === b.town : !differ(townOf(a), townOf(b));
  return sameTown && !differ(a.data.country ?? a.country, b.data.country ?? b.country);
}

/** Whether two are known to be of different types. */
export function areOfOtherTypes(a: Placed, b: Placed): boolean {
  return differ(a.data.type, b.data.type);
}

/** The page that a website stands for: its host, without `www.`, and its path. */
export function siteOf(url: string): string {
  const { hostname, pathname, search } = new URL(url);
  return `${hostname.replace(/^www\./, '')}${pathname.replace(/\/(?:index\.\w+)?$/, '')}${search}`;
}

function townOf({ data }: Placed): string | undefined {
  return data.town === undefined ? undefined : fold(data.town);
}

function differ(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && a !== b;
}

interface Named {
  readonly name?: string | undefined;
  readonly shortName?: string | undefined;
  readonly aliases?: readonly string[] | undefined;
}

interface Placed {
  readonly town?: Town | undefined;
  readonly country?: string | undefined;
  readonly data: {
    readonly country?: string | undefined;
    readonly town?: string | undefined;
    readonly type?: string | undefined;
  };
}
