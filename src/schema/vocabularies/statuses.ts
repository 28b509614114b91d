/** How far a project has come. */
export const projectStatuses = ['planned', 'running', 'completed', 'suspended', 'terminated'] as const;

/** Whether an event has taken place. */
export const eventStatuses = ['planned', 'held', 'cancelled', 'postponed'] as const;

/** How people met. */
export const eventModes = ['in-person', 'online', 'hybrid'] as const;

/** Whether the people in a photo agreed to its publication. */
export const consents = ['given', 'not-needed', 'withdrawn'] as const;

/** Who may see a result. */
export const accesses = ['public', 'on-request', 'closed'] as const;

export type ProjectStatus = (typeof projectStatuses)[number];
export type EventStatus = (typeof eventStatuses)[number];
export type EventMode = (typeof eventModes)[number];
export type Consent = (typeof consents)[number];
export type Access = (typeof accesses)[number];
