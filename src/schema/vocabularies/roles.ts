/** What a partner is in a project. */
export const roles = [
  'coordinator',
  'beneficiary',
  'affiliated',
  'associated',
  'host',
  'observer',
  'follower',
  'subcontractor',
] as const;

export type Role = (typeof roles)[number];
