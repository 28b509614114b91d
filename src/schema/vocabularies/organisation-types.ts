/** What kind of body a partner is. */
export const organisationTypes = [
  'municipality',
  'association-of-municipalities',
  'regional-authority',
  'national-authority',
  'twinning-committee',
  'ngo',
  'cultural-organisation',
  'youth-organisation',
  'school',
  'university',
  'research-organisation',
  'museum-or-memorial',
  'agency',
  'company',
  'egtc',
  'international-organisation',
  'other',
] as const;

export type OrganisationType = (typeof organisationTypes)[number];
