import type { Programme } from './programme.ts';

/** Programmes whose generations and actions aren't told apart; their wording differs, so none is given. */
export const others: readonly Programme[] = [
  { id: 'amif', fundingBody: 'european-union', acknowledgement: [], disclaimer: [], actions: [] },
  { id: 'creative-europe', fundingBody: 'european-union', acknowledgement: [], disclaimer: [], actions: [] },
  { id: 'national', acknowledgement: [], disclaimer: [], actions: [] },
  { id: 'other', acknowledgement: [], disclaimer: [], actions: [] },
];
