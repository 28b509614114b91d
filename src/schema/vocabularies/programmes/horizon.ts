import type { Programme } from './programme.ts';
import { unionAcknowledgement } from './statements.ts';

const oldSource = 'Horizon 2020 Model Grant Agreement, Articles 29.4, 29.5, 38.1.2 and 38.1.3';
const newSource = 'Horizon Europe Model Grant Agreement, Article 17';

/** Horizon 2020 and Horizon Europe: Regulations (EU) 1291/2013 and (EU) 2021/695. */
export const horizon: readonly Programme[] = [
  {
    id: 'horizon-2014-2020',
    family: 'horizon',
    years: [2014, 2020],
    // No generation of that name came before it; in 2021 and 2022 projects of both began.
    certainYears: { to: 2020 },
    fundingBody: 'european-commission',
    acknowledgement: [
      {
        lang: 'en',
        text: 'This project has received funding from the European Union’s Horizon 2020 research and innovation programme.',
        verified: false,
        source: oldSource,
      },
    ],
    disclaimer: [
      {
        lang: 'en',
        text: 'It reflects only the author’s view, and the Commission is not responsible for any use that may be made of the information it contains.',
        verified: false,
        source: oldSource,
      },
    ],
    agreementPattern: String.raw`\d{6}|101\d{6}`,
    actions: [],
  },
  {
    id: 'horizon-2021-2027',
    family: 'horizon',
    years: [2021, 2027],
    certainYears: { from: 2023, to: 2027 },
    fundingBody: 'european-union',
    acknowledgement: unionAcknowledgement,
    disclaimer: [
      {
        lang: 'en',
        text: 'Views and opinions expressed are however those of the author(s) only and do not necessarily reflect those of the European Union or the granting authority. Neither the European Union nor the granting authority can be held responsible for them.',
        verified: false,
        source: newSource,
      },
    ],
    agreementPattern: String.raw`101\d{6}`,
    actions: [],
  },
];
