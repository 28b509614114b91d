import type { Programme } from './programme.ts';
import {
  commissionAcknowledgement,
  commissionDisclaimer,
  eaceaDisclaimer,
  unionAcknowledgement,
} from './statements.ts';

const actions = [{ id: 'ka1' }, { id: 'ka2' }, { id: 'ka3' }];

/** Erasmus+: Regulations (EU) 1288/2013 and (EU) 2021/817. */
export const erasmus: readonly Programme[] = [
  {
    id: 'erasmus-2014-2020',
    family: 'erasmus',
    years: [2014, 2020],
    // Projects of its last call still began in 2021, as did the first of the next generation.
    certainYears: { from: 2014, to: 2020 },
    fundingBody: 'european-commission',
    acknowledgement: commissionAcknowledgement,
    disclaimer: commissionDisclaimer,
    // 2015-1-RO01-KA219-015000_1, 2019-1-PT01-KA204-060898, 590114-EPP-1-2017-1-BE-EPPKA2-CBHE-JP
    agreementPattern: String.raw`\d{4}-\d-[A-Z]{2}\d{2}-KA\d{3}(-[A-Z]{3})?-\d{6}(_\d+)?|\d{6}(-EPP-[A-Z0-9-]+)?`,
    actions,
  },
  {
    id: 'erasmus-2021-2027',
    family: 'erasmus',
    years: [2021, 2027],
    certainYears: { from: 2022, to: 2027 },
    fundingBody: 'european-union',
    acknowledgement: unionAcknowledgement,
    disclaimer: eaceaDisclaimer,
    // 2022-2-BE01-KA220-SCH-000100260, 101054251
    agreementPattern: String.raw`\d{4}-\d-[A-Z]{2}\d{2}-KA\d{3}-[A-Z]{3}-\d{9}|101\d{6}`,
    actions,
  },
];
