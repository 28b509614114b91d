import { select } from 'd3-selection';
import { zoom, zoomIdentity, type ZoomTransform } from 'd3-zoom';
import type { MapScript } from '#site/map.ts';
import type { MapProjects } from '#site/map-projects.ts';
import { askInOtherLanguages } from '../../base/client/other-languages.ts';
import { makeNames } from './names.ts';
import { loadProjects } from './projects.ts';
import { readTowns, type MapTown } from './towns.ts';

/** How near one may look, how near a chosen town is looked at, and how far a key or button leads. */
const nearest = 32;
const near = 4;
const step = 2;
const stride = 80;
/** How far from a dot a pointer may be, in CSS pixels. */
const reach = 16;

const map = document.getElementById('Map')!;
const view = map.querySelector<HTMLElement>('.map-view')!;
const drawing = view.querySelector('svg')!;
const ground = drawing.querySelector<SVGGElement>('.ground')!;
const tools = map.querySelector<HTMLElement>('.map-tools')!;
const told = map.querySelector<HTMLElement>('.map-chosen')!;
const script = JSON.parse(document.getElementById('map-script')!.textContent!) as MapScript;
const root = new URL('..', (document.currentScript as HTMLScriptElement).src);
const folder = new URL(`${document.documentElement.lang}/`, root);

const towns = readTowns(map);
const { height, width } = drawing.viewBox.baseVal;
const names = makeNames(drawing.querySelector<SVGGElement>('.names')!, drawing.viewBox.baseVal, towns);
const mark = drawing.querySelector<SVGPathElement>('.dot')!.cloneNode() as SVGPathElement;
let look: ZoomTransform = zoomIdentity;
let chosen: MapTown | undefined;
let projects: Promise<MapProjects> | undefined;

const zooming = zoom<SVGSVGElement, unknown>()
  .scaleExtent([1, nearest])
  .extent([
    [0, 0],
    [width, height],
  ])
  .translateExtent([
    [0, 0],
    [width, height],
  ])
  .filter((event: MouseEvent | TouchEvent | WheelEvent) => {
    // A page scrolls over a map that isn't in use, and a finger over one that shows all.
    if (event.type === 'wheel') return event.ctrlKey || view.contains(document.activeElement);
    if ('touches' in event) return event.touches.length > 1 || look.k > 1;
    return !event.ctrlKey && event.button === 0;
  })
  .on('zoom', ({ transform }: { transform: ZoomTransform }) => {
    look = transform;
    ground.setAttribute('transform', transform.toString());
    drawing.style.setProperty('--k', `${transform.k}`);
    view.classList.toggle('near', transform.k > 1);
    names.move(transform);
  })
  .on('end', () => names.place(look, unit(), chosen));
const moved = select<SVGSVGElement, unknown>(drawing).call(zooming).on('dblclick.zoom', null);

const deeds: Readonly<Record<string, () => void>> = {
  in: () => zooming.scaleBy(moved, step),
  out: () => zooming.scaleBy(moved, 1 / step),
  all: () => zooming.transform(moved, zoomIdentity),
};
const strides: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [stride, 0],
  ArrowRight: [-stride, 0],
  ArrowUp: [0, stride],
  ArrowDown: [0, -stride],
};
const keys: Readonly<Record<string, string>> = { '+': 'in', '=': 'in', '-': 'out', '0': 'all' };

tools.hidden = false;
view.tabIndex = 0;
view.setAttribute('role', 'group');
view.setAttribute('aria-label', view.dataset['keys']!);
mark.setAttribute('class', 'dot chosen');
mark.setAttribute('d', '');
ground.append(mark);
for (const { item, name, spot } of towns) if (spot) item.append(showButton(name));

tools.addEventListener('click', ({ target }) => deeds[(target as HTMLElement).dataset['do'] ?? '']?.());
view.addEventListener('keydown', (event) => {
  const [right, down] = strides[event.key] ?? [];
  const deed = keys[event.key];
  if (event.altKey || event.ctrlKey || event.metaKey || (right !== undefined && look.k === 1)) return;
  if (right !== undefined) zooming.translateBy(moved, right / look.k, down! / look.k);
  else if (deed) deeds[deed]!();
  else return;
  event.preventDefault();
});
map.addEventListener('click', ({ target }) => {
  const item = (target as HTMLElement).closest('button')?.closest('li');
  const town = item && towns.find((town) => town.item === item);
  if (!town) return;
  void choose(town, true).then(() => {
    const { bottom, top } = item.getBoundingClientRect();
    // Where the map isn't beside the list, a reader is led to what it tells.
    if (top < 0 || bottom > innerHeight) told.querySelector('a')?.focus();
  });
});
drawing.addEventListener('click', (event) => {
  const town = townAt(event);
  if (town) void choose(town, false);
});
drawing.addEventListener('pointermove', (event) =>
  view.classList.toggle('over', townAt(event) !== undefined),
);
addEventListener('resize', () => names.place(look, unit(), chosen));

const wanted = new URLSearchParams(location.search).get('town');
const first = towns.find(({ id }) => id === wanted);
if (first) void choose(first, true);

/** Shows a town on the map, in the list and in the address, and tells of its projects. */
async function choose(town: MapTown, approach: boolean): Promise<void> {
  chosen?.item.removeAttribute('aria-current');
  chosen = town;
  town.item.setAttribute('aria-current', 'true');
  const fold = town.item.closest('details');
  if (fold) fold.open = true;
  history.replaceState(null, '', `?town=${town.id}`);
  askInOtherLanguages(location.search);
  if (town.spot) {
    const { x, y } = town.spot;
    mark.setAttribute('d', `M${x} ${y}h0`);
    if (approach) {
      const k = Math.max(look.k, near);
      zooming.transform(moved, zoomIdentity.translate(width / 2 - k * x, height / 2 - k * y).scale(k));
    } else names.place(look, unit(), town);
  }
  await tell(town);
  if (approach) view.parentElement!.scrollIntoView({ block: 'nearest' });
}

async function tell(town: MapTown): Promise<void> {
  const heading = document.createElement('p');
  const link = document.createElement('a');
  link.href = town.href;
  link.textContent = town.name;
  heading.append(link);
  const list = document.createElement('ul');
  list.className = 'plain';
  try {
    projects ??= loadProjects(script.projects, folder);
    const { address, projects: all, towns: held } = await projects;
    if (town !== chosen) return;
    for (const index of held[town.id] ?? []) {
      const [title, id, lang] = all[index]!;
      const project = document.createElement('a');
      project.href = new URL(address.slice(1).replace('{id}', id), root).href;
      project.textContent = title;
      if (lang) project.lang = lang;
      const item = document.createElement('li');
      item.append(project);
      list.append(item);
    }
  } catch (error) {
    projects = undefined;
    console.error(error);
  }
  if (town === chosen) told.replaceChildren(heading, list);
}

function showButton(town: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'map-show';
  button.setAttribute('aria-label', script.show.replace('{town}', town));
  button.lang = tools.lang;
  button.title = button.getAttribute('aria-label')!;
  return button;
}

/** The nearest town to a pointer, if it is within reach. */
function townAt({ clientX, clientY }: MouseEvent): MapTown | undefined {
  const at = new DOMPoint(clientX, clientY).matrixTransform(ground.getScreenCTM()!.inverse());
  const most = reach / (look.k * (drawing.clientWidth / width));
  let [found, distance]: [MapTown | undefined, number] = [undefined, most];
  for (const town of towns) {
    if (!town.spot) continue;
    const away = Math.hypot(town.spot.x - at.x, town.spot.y - at.y);
    if (away < distance) [found, distance] = [town, away];
  }
  return found;
}

/** How much larger names are written than in the drawing's units: as the stylesheet has it for this width. */
function unit(): number {
  return Number(getComputedStyle(drawing).getPropertyValue('--u')) || 1;
}
