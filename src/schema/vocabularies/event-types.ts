/** What kind of meeting or activity an event is. */
export const eventTypes = [
  'kick-off',
  'partner-meeting',
  'citizens-meeting',
  'thematic-meeting',
  'conference',
  'workshop',
  'seminar',
  'round-table',
  'debate',
  'training',
  'webinar',
  'study-visit',
  'cultural-event',
  'exhibition',
  'commemoration',
  'campaign',
  'consultation',
  'steering-committee',
  'pact-signing',
  'final-conference',
  'evaluation-meeting',
  'local-event',
  'preparatory-activity',
  'other',
] as const;

export type EventType = (typeof eventTypes)[number];
