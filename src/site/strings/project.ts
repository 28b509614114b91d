import { isCalledOff } from '#content/graph/statuses.ts';
import type { EventPlace, Point, Project } from '#content/nodes.ts';
import { say } from '../say.ts';
import type { Site } from '../site.ts';
import { draw, type Link, type SketchedTown } from './drawing.ts';
import { pinOf, townPin, type Pin } from './pin.ts';
import { eventNumbers, shortNumbers } from './route.ts';
import { insetNames, missing, type StringsView } from './view.ts';

/** More towns than these aren't all joined with each other. */
const mostJoined = 12;

/** A project's towns and the route of its events; none where no town's place is known. */
export function projectStrings(site: Site, project: Project, lang: string): StringsView | undefined {
  const texts = site.texts(lang);
  const stops = stopsOf(site, project);
  const places = [...placesOf(site, project, stops)];
  const keys = places.map(([key]) => key);
  const hub = keys.indexOf(project.members.find(({ role }) => role === 'coordinator')?.town?.id ?? '');
  const route = legs(stops.map(({ key }) => keys.indexOf(key)));
  const strings = stringsOf(places.length, hub, route.length > 0);
  const numbers = Map.groupBy(stops, ({ key }) => key);
  const drawing = draw({
    towns: places.map(([key, pin], index): SketchedTown => {
      const held = numbers.get(key)?.flatMap(({ number }) => number ?? []) ?? [];
      return {
        pin,
        size: 2,
        rank: (numbers.get(key)?.length ?? 0) * 2 + (index === hub ? 1 : 0),
        number: held.length === 0 ? undefined : shortNumbers(held),
      };
    }),
    strings: strings.map((link) => ({ ...link, weight: 1 })),
    route,
  });
  if (!drawing) return undefined;
  return {
    drawing,
    title: say(texts, stops.length > 0 ? 'strings.project.route' : 'strings.project', { n: places.length }),
    caption: [
      ...(stops.length > 0 ? [say(texts, 'strings.route', { n: stops.length })] : []),
      ...(strings.length > 0 ? [say(texts, hub < 0 ? 'strings.joined' : 'strings.hub')] : []),
      ...missing(texts, project.towns),
    ],
    insets: insetNames(texts, drawing),
  };
}

/** Where its events were, one after the other, as far as that is known; with the number of each. */
function stopsOf(site: Site, project: Project): Stop[] {
  const numbers = eventNumbers(project);
  return project.events
    .filter((event) => !isCalledOff(event))
    .flatMap((event) =>
      event.places.flatMap((place) => {
        const point = place.town?.point ?? place.point;
        return point
          ? [{ key: placeKey(place, point), pin: placePin(site, place, point), number: numbers.get(event) }]
          : [];
      }),
    );
}

/** The places of a project by a key that is a town's id, where it is a town. */
function placesOf(site: Site, { towns }: Project, stops: readonly Stop[]): Map<string, Pin> {
  const places = new Map<string, Pin>();
  for (const town of towns) if (town.point) places.set(town.id, townPin(site, town));
  for (const { key, pin } of stops) places.set(key, pin);
  return places;
}

/** The ways between stops that follow each other, each once. */
function legs(stops: readonly number[]): Link[] {
  const ways = stops.slice(1).map((to, index) => ({ from: stops[index]!, to }));
  const distinct = new Map(ways.map((way) => [[way.from, way.to].toSorted((a, b) => a - b).join(), way]));
  return [...distinct.values()].filter(({ from, to }) => from !== to);
}

/** From the coordinator's town to all others; where it isn't known and no route leads on, between all, if they are few. */
function stringsOf(count: number, hub: number, routed: boolean): Link[] {
  const all = Array.from({ length: count }, (_, index) => index);
  if (hub >= 0) return all.filter((to) => to !== hub).map((to) => ({ from: hub, to }));
  if (routed || count > mostJoined) return [];
  return all.flatMap((from) => all.slice(from + 1).map((to) => ({ from, to })));
}

const placeKey = ({ town }: EventPlace, { latitude, longitude }: Point) =>
  town?.id ?? `${latitude.toFixed(2)} ${longitude.toFixed(2)}`;

const placePin = (site: Site, place: EventPlace, point: Point): Pin =>
  place.town?.point ? townPin(site, place.town) : pinOf(placeName(place), point);

const placeName = ({ data, town }: EventPlace) => town?.name ?? data.town ?? data.venue ?? data.region ?? '';

interface Stop {
  readonly key: string;
  readonly pin: Pin;
  readonly number?: string | undefined;
}
