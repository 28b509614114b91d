import type { Rule } from './rule.ts';

/** Warns of a delegation that is said to come from another country than its partner. */
export const countryDiffers: Rule = ({ projects, events }, locate) =>
  [...projects.values(), ...events.values()].flatMap((record) =>
    record.delegations.flatMap(({ partner, data }, index) => {
      const own = partner?.data.country;
      if (!partner || !data.country || !own || data.country === own) return [];
      return [
        {
          code: 'country-differs',
          ...locate(record, ['participants', 'delegations', index, 'country']),
          params: { value: data.country, other: own, partner: partner.id, partnerFile: partner.file },
        },
      ];
    }),
  );
