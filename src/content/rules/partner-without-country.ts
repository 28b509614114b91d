import type { Rule } from './rule.ts';

/** Warns of a partner whose country isn't known: its projects then seem to have fewer countries than they had. */
export const partnerWithoutCountry: Rule = ({ partners }, locate) =>
  [...partners.values()].flatMap((partner) =>
    partner.data.country === undefined
      ? [
          {
            code: 'partner-without-country',
            ...locate(partner, ['name']),
            params: { value: partner.data.name },
          },
        ]
      : [],
  );
