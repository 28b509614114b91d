import type { Rule } from './rule.ts';

/** Refuses a partner that an event lists among those who came and among those who didn't. */
export const presentAndAbsent: Rule = ({ events }, locate) =>
  [...events.values()].flatMap((event) =>
    (event.data.absent ?? []).flatMap((id, index) =>
      event.data.partners?.includes(id)
        ? [{ code: 'present-and-absent', ...locate(event, ['absent', index]), params: { value: id } }]
        : [],
    ),
  );
