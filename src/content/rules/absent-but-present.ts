import { isPresent } from '#content/graph/delegations.ts';
import type { Rule } from './rule.ts';

/** Warns of a partner that an event lists as absent, though it was the host or sent people. */
export const absentButPresent: Rule = ({ events }, locate) =>
  [...events.values()].flatMap((event) => {
    const sent = new Set(event.delegations.filter(isPresent).map(({ partner }) => partner?.id));
    return (event.data.absent ?? []).flatMap((id, index) => {
      const code = event.data.host === id ? 'host-absent' : sent.has(id) ? 'delegation-of-absent' : undefined;
      return code ? [{ code, ...locate(event, ['absent', index]), params: { value: id } }] : [];
    });
  });
