import { surelyBefore } from '#schema/shapes/date.ts';
import { fold } from '#content/fold.ts';
import type { Partner, Twin } from '#content/nodes.ts';
import type { Rule } from './rule.ts';

const fields = ['since', 'until', 'agreement'] as const;

/**
 * Warns where two twins tell of their twinning what can't both be so; that one knows less, or less precisely, is no
 * contradiction. It is told once, where the partner says it whose id comes second.
 */
export const twinsDiffer: Rule = ({ partners }, locate) =>
  [...partners.values()].flatMap((partner) =>
    partner.twins.flatMap(({ partner: twin, statements }) => {
      const own = statements.find(({ by }) => by === partner);
      const others = statements.find(({ by }) => by === twin);
      if (!own || !others || partner.id < twin.id) return [];
      const index = indexOf(partner, twin);
      return fields
        .filter((field) => contradict(own, others, field))
        .map((field) => ({
          code: 'twins-differ',
          ...locate(partner, ['twinnedWith', index, field]),
          params: {
            field,
            value: written(own, field),
            other: written(others, field),
            twin: twin.id,
            twinFile: twin.file,
          },
        }));
    }),
  );

function contradict(own: Statement, others: Statement, field: Field): boolean {
  const [value, other] = [written(own, field), written(others, field)];
  if (value === '' || other === '') return false;
  if (field !== 'agreement') return surelyBefore(value, other) || surelyBefore(other, value);
  const comparable = Boolean(own.agreement?.link) === Boolean(others.agreement?.link);
  return comparable && fold(value) !== fold(other);
}

function written({ agreement, ...dates }: Statement, field: Field): string {
  return (field === 'agreement' ? (agreement?.link?.url ?? agreement?.text) : dates[field]) ?? '';
}

function indexOf(partner: Partner, twin: Partner): number {
  return (partner.data.twinnedWith ?? []).findIndex(({ partner: id }) => id === twin.id);
}

type Field = (typeof fields)[number];
type Statement = Twin['statements'][number];
