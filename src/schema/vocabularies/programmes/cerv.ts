import type { Programme } from './programme.ts';
import { eaceaDisclaimer, unionAcknowledgement } from './statements.ts';

/** Citizens, Equality, Rights and Values: Regulation (EU) 2021/692. */
export const cerv: readonly Programme[] = [
  {
    id: 'cerv-2021-2027',
    family: 'cerv',
    years: [2021, 2027],
    // No generation came before it, but one may follow.
    certainYears: { to: 2027 },
    fundingBody: 'european-union',
    acknowledgement: unionAcknowledgement,
    disclaimer: eaceaDisclaimer,
    agreementPattern: String.raw`101\d{6}`,
    actions: [
      {
        id: 'town-twinning',
        limits: [
          {
            minCountries: 2,
            minParticipants: 50,
            minInvited: 25,
            minMonths: 6,
            maxMonths: 12,
            source: 'Call document CERV-2024-CITIZENS-TOWN-TT, section 6',
            verified: true,
          },
          {
            calls: { from: 2024, to: 2026 },
            maxGrant: 50_745,
            source:
              'Calls CERV-2024-CITIZENS-TOWN-TT (euro-access.eu/en/calls/1237) and CERV-2026-CITIZENS-TOWN-TT (fundingprogrammesportal.gov.cy)',
            verified: true,
          },
        ],
      },
      {
        id: 'networks-of-towns',
        limits: [
          {
            minCountries: 4,
            minMonths: 12,
            maxMonths: 24,
            source: 'Call document CERV-2025-CITIZENS-TOWN-NT, section 6',
            verified: true,
          },
        ],
      },
      {
        id: 'remembrance',
        limits: [
          {
            minMonths: 12,
            maxMonths: 24,
            minGrant: 50_000,
            source: 'Call document CERV-2023-CITIZENS-REM',
            verified: false,
          },
        ],
      },
      { id: 'civil-society' },
      { id: 'union-values' },
      { id: 'equality' },
      { id: 'daphne' },
    ],
  },
];
