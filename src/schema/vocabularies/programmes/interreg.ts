import type { Programme, Wording } from './programme.ts';

/**
 * Cross-border, transnational, interregional, and outermost regions. D is a strand of its own since 2021 only; it is
 * known in all generations because programmes of those regions ran before that too, as part of A and B.
 */
const actions = [{ id: 'a' }, { id: 'b' }, { id: 'c' }, { id: 'd' }];

const source = 'Regulation (EU) 2021/1060, Annex IX';

/** Interreg: Regulations (EC) 1080/2006, (EU) 1299/2013 and (EU) 2021/1059. Agreement numbers differ by programme. */
export const interreg: readonly Programme[] = [
  {
    id: 'interreg-2007-2013',
    family: 'interreg',
    years: [2007, 2013],
    // In 2007 projects of INTERREG III could still begin; 2014 and 2015 are between two generations.
    certainYears: { from: 2008, to: 2013 },
    fundingBody: 'erdf',
    acknowledgement: [],
    disclaimer: [],
    actions,
  },
  {
    id: 'interreg-2014-2020',
    family: 'interreg',
    years: [2014, 2020],
    // Expenditure was eligible until the end of 2023, so late calls overlap with the next generation.
    certainYears: { from: 2016, to: 2020 },
    fundingBody: 'erdf',
    acknowledgement: [],
    disclaimer: [],
    actions,
  },
  {
    id: 'interreg-2021-2027',
    family: 'interreg',
    years: [2021, 2027],
    certainYears: { from: 2024, to: 2027 },
    fundingBody: 'erdf',
    acknowledgement: cofunded({
      en: 'Co-funded by the European Union.',
      fr: 'Cofinancé par l’Union européenne.',
      ro: 'Cofinanțat de Uniunea Europeană.',
    }),
    disclaimer: [],
    actions,
  },
];

function cofunded(texts: Record<string, string>): Wording[] {
  return Object.entries(texts).map(([lang, text]) => ({ lang, text, verified: false, source }));
}
