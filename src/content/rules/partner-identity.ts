import { fold } from '#content/fold.ts';
import type { Town } from '#content/nodes.ts';

/** What tells one body from another, names and addresses made alike. */
export interface Identity {
  /** Its own name. */
  readonly own: string;
  /** Names that others may share, such as a town's. */
  readonly others: readonly string[];
  readonly town?: Town | undefined;
  readonly townName?: string | undefined;
  readonly country?: string | undefined;
  readonly type?: string | undefined;
}

/** What is known of a partner, or of one that a project only names; to be asked once for each: folding takes time. */
export function identityOf({ data, town, country }: Body): Identity {
  return {
    own: fold(data.name ?? ''),
    others: [data.shortName ?? '', ...(data.aliases ?? [])].map(fold).filter(Boolean),
    town,
    townName: data.town === undefined ? undefined : fold(data.town),
    country: data.country ?? country,
    type: data.type,
  };
}

/** Whether two that share a name may be one body: nothing that is known of both differs. */
export function mayBeOne(a: Identity, b: Identity): boolean {
  const sameTown = a.town && b.town ? a.town === b.town : !differ(a.townName, b.townName);
  return sameTown && !differ(a.country, b.country);
}

/** Whether two are known to be of different types. */
export function areOfOtherTypes(a: Identity, b: Identity): boolean {
  return differ(a.type, b.type);
}

function differ(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && a !== b;
}

interface Body {
  readonly town?: Town | undefined;
  readonly country?: string | undefined;
  readonly data: {
    readonly name?: string | undefined;
    readonly shortName?: string | undefined;
    readonly aliases?: readonly string[] | undefined;
    readonly country?: string | undefined;
    readonly town?: string | undefined;
    readonly type?: string | undefined;
  };
}
