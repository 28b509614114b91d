/** What a link leads to. */
export const linkKinds = [
  'website',
  'facebook',
  'instagram',
  'x',
  'linkedin',
  'youtube',
  'press',
  'database',
  'other',
] as const;

/** What has become of a link's address; `gone` and `hijacked` addresses are never linked. */
export const linkStatuses = ['live', 'gone', 'hijacked'] as const;

export type LinkKind = (typeof linkKinds)[number];
export type LinkStatus = (typeof linkStatuses)[number];
