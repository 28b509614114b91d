import type { Rule } from './rule.ts';

/** Refuses a partner that is twinned with itself. */
export const twinOfItself: Rule = ({ partners }, locate) =>
  [...partners.values()].flatMap((partner) =>
    (partner.data.twinnedWith ?? []).flatMap((twinning, index) =>
      twinning.partner === partner.id
        ? [
            {
              code: 'twinned-with-itself',
              ...locate(partner, ['twinnedWith', index, 'partner']),
              params: { value: partner.id },
            },
          ]
        : [],
    ),
  );
