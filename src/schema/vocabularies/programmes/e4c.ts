import type { Programme } from './programme.ts';
import { commissionAcknowledgement, commissionDisclaimer } from './statements.ts';

const guide = 'Europe for Citizens Programme Guide 2014–2020';

/** slideplayer.com/slide/15054388 */
const presentation = 'EACEA, Unit C1, Europe for Citizens Programme 2014–2020 (presentation)';

/** `2016-1460/001-001` (decision or agreement, also spaced out), `530347` or `589733-CITIZ-1-2017-1-PT-CITIZ-NT`. */
const agreementPattern = String.raw`\d{4}\s*[-–]\s*\d{4}(\s*/\s*\d{3}\s*[-–]\s*\d{3})?|\d{6}(-[A-Z0-9]+)*`;

/** Europe for Citizens: Decision 1904/2006/EC and Regulation (EU) 390/2014. */
export const e4c: readonly Programme[] = [
  {
    id: 'e4c-2007-2013',
    family: 'e4c',
    years: [2007, 2013],
    // No generation came before it. In 2014 projects of both began.
    certainYears: { to: 2013 },
    fundingBody: 'european-commission',
    acknowledgement: commissionAcknowledgement,
    disclaimer: commissionDisclaimer,
    agreementPattern,
    actions: [
      {
        id: 'a1-1.1',
        limits: [
          {
            minCountries: 2,
            maxDays: 21,
            maxGrant: 25_000,
            source:
              'https://ec.europa.eu/citizenship/about-the-europe-for-citizens-programme/overview/action-1-active-citizens-for-europe/index_en.htm',
            verified: false,
          },
        ],
      },
      {
        id: 'a1-1.2',
        limits: [
          {
            minCountries: 4,
            maxMonths: 24,
            maxGrant: 150_000,
            source: 'Europe for Citizens Programme Guide 2007–2013, Measure 1.2',
            verified: false,
          },
        ],
      },
      { id: 'a1-2.1' },
      { id: 'a1-2.2' },
      { id: 'a2-1' },
      { id: 'a2-2' },
      { id: 'a2-3' },
      { id: 'a3' },
      { id: 'a4' },
    ],
  },
  {
    id: 'e4c-2014-2020',
    family: 'e4c',
    years: [2014, 2020],
    // Projects of its last call began in 2021 and 2022, when the first of its successor's did.
    certainYears: { from: 2015, to: 2020 },
    fundingBody: 'european-commission',
    acknowledgement: commissionAcknowledgement,
    disclaimer: commissionDisclaimer,
    agreementPattern,
    actions: [
      {
        id: '1',
        limits: [{ maxMonths: 18, maxGrant: 100_000, source: `${presentation}, Strand 1`, verified: true }],
      },
      {
        id: '2.1',
        limits: [
          {
            minCountries: 2,
            minInvited: 25,
            maxDays: 21,
            maxGrant: 25_000,
            source: `${guide}, Measure 2.1`,
            verified: true,
          },
        ],
      },
      {
        id: '2.2',
        limits: [
          {
            minCountries: 4,
            minEvents: 4,
            maxDays: 21,
            maxMonths: 24,
            minGrant: 10_000,
            maxGrant: 150_000,
            source: `${guide}, Measure 2.2`,
            verified: true,
          },
        ],
      },
      {
        id: '2.3',
        limits: [
          {
            minCountries: 3,
            maxMonths: 18,
            maxGrant: 150_000,
            source: `${presentation}, Measure 2.3`,
            verified: true,
          },
        ],
      },
    ],
  },
];
