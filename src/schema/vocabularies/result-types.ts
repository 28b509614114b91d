/** What kind of thing a result is: the list of the Erasmus+ results platform, and report, agreement, agenda, minutes. */
export const resultTypes = [
  'summary',
  'handbook',
  'curriculum',
  'e-learning',
  'scientific-result',
  'statistical-result',
  'policy-recommendation',
  'presentation',
  'press-article',
  'publication',
  'website',
  'mobile-application',
  'video',
  'photo',
  'report',
  'agreement',
  'agenda',
  'minutes',
  'other',
] as const;

export type ResultType = (typeof resultTypes)[number];
