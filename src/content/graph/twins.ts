import type { Partner, Twin } from '#content/nodes.ts';
import { compare } from '#content/order.ts';
import type { Draft } from './drafts.ts';

/** Tells partners of their twins, both sides alike, whichever of them names the other; sorted by the twin's id. */
export function linkTwins(partners: ReadonlyMap<string, Draft<Partner>>): void {
  const twins = new Map<Partner, Map<Partner, Statement[]>>();
  const statementsOf = (one: Partner, other: Partner): Statement[] => {
    const ofOne = twins.get(one) ?? new Map<Partner, Statement[]>();
    twins.set(one, ofOne);
    const statements = ofOne.get(other) ?? [];
    ofOne.set(other, statements);
    return statements;
  };

  for (const by of partners.values()) {
    for (const { partner, since, until, agreement } of by.data.twinnedWith ?? []) {
      const twin = partners.get(partner);
      if (!twin || twin === by) continue;
      const statement = { by, since, until, agreement };
      statementsOf(by, twin).push(statement);
      statementsOf(twin, by).push(statement);
    }
  }
  for (const partner of partners.values())
    partner.twins = [...(twins.get(partner) ?? [])]
      .map(([partner, statements]) => ({ partner, statements }))
      .toSorted((a, b) => compare(a.partner.id, b.partner.id));
}

type Statement = Twin['statements'][number];
