import type { PartnerPlan } from './plan.ts';
import type { Desk } from './writing.ts';

/** Who took part in an event, told as differently as records tell it: nothing, a number, or a row for each delegation. */
export function headcount(desk: Desk, present: readonly PartnerPlan[]): Headcount {
  const { random, sentence, words, plan } = desk;
  const total = 20 + random.below(60) + present.length * random.between(2, 14);
  const style = random.share();
  if (style < 0.2) return { known: 0 };
  if (style < 0.45) return { known: total, people: total };
  if (style < 0.6) {
    const women = random.below(total);
    return {
      known: total,
      people: {
        total,
        ...random.some(0.3, () => random.pick([{ estimated: true }, { atLeast: true }])),
        women,
        men: total - women,
        ...random.some(0.1, () => ({ nonBinary: 0 })),
        ...random.some(0.4, () => ({ under30: random.below(total) })),
        ...random.some(0.3, () => ({ indirect: total * random.between(2, 30) })),
        ...random.some(0.3, () => ({ note: sentence() })),
      },
    };
  }
  if (style < 0.7) {
    const local = random.below(total);
    return { known: total, people: { direct: total, international: total - local, local } };
  }
  const town = random.pick(plan.towns);
  const rows: readonly object[] = [
    ...present.map(({ id }) => ({ partner: id })),
    ...(random.chance(0.2)
      ? [{ town: town.name, country: town.country, ...(town.region && { region: town.region }) }]
      : []),
    ...(random.chance(0.1) ? [{ country: town.country }] : []),
    ...(present.length === 0 || random.chance(0.15) ? [{ label: words(2) }] : []),
  ];
  const delegations = rows.map((row) => ({
    ...row,
    count: random.between(2, 30),
    ...random.some(0.08, () => ({ note: sentence() })),
  }));
  const sum = delegations.reduce((sum, { count }) => sum + count, 0);
  return { known: sum, people: { ...random.some(0.5, () => ({ total: sum })), delegations } };
}

export interface Headcount {
  /** The least that took part, as far as this tells. */
  readonly known: number;
  /** As it is written; absent where nothing is known. */
  readonly people?: unknown;
}
