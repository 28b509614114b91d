import type { Event, Project } from '#content/nodes.ts';

/** The countries that a project is found under: its own, and those that its delegations name. */
export const projectCountries = ({ countries, data }: Project): string[] => [
  ...new Set([...countries, ...delegated(data)]),
];

/** The countries that an event was held in. One whose places aren't known is found under none. */
export const heldIn = ({ places }: Event): string[] => [
  ...new Set(places.flatMap(({ country }) => country ?? [])),
];

/** The countries that sent delegations to an event held elsewhere, or were expected to. */
export function cameFrom(event: Event): string[] {
  const here = new Set(heldIn(event));
  return [...new Set(delegated(event.data))].filter((country) => !here.has(country));
}

/** Countries that a record's delegations name, those that were only expected too: wherever a page names one, it links it. */
function delegated({ participants, expected }: Project['data'] | Event['data']): string[] {
  const delegations = [...(participants?.delegations ?? []), ...(expected?.delegations ?? [])];
  return delegations.flatMap(({ country }) => country ?? []);
}
