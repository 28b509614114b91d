import type { Programme } from './programme.ts';

const source = 'European Commission, DG Justice and Consumers, grant agreements of the programme, 2014–2020';

/** Rights, Equality and Citizenship: Regulation (EU) 1381/2013. */
export const rec: readonly Programme[] = [
  {
    id: 'rec-2014-2020',
    family: 'rec',
    years: [2014, 2020],
    // The only generation that there was: whatever the year.
    certainYears: {},
    fundingBody: 'european-commission',
    acknowledgement: [
      {
        lang: 'en',
        text: 'This project was funded by the European Union’s Rights, Equality and Citizenship Programme (2014–2020).',
        verified: false,
        source,
      },
    ],
    disclaimer: [
      {
        lang: 'en',
        text: 'The content of this publication represents the views of the author only and is his/her sole responsibility. The European Commission does not accept any responsibility for use that may be made of the information it contains.',
        verified: false,
        source,
      },
    ],
    // 881985; the last calls' 101005539; with the call in front, or the earlier JUST/2014/….
    agreementPattern: String.raw`(REC-[A-Z0-9-]+[\s/–-]+)?(\d{6}|101\d{6})|JUST/\d{4}/[A-Z0-9/-]+`,
    actions: [],
  },
];
