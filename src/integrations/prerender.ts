import type { AstroPrerenderer, RouteData } from 'astro';
import { type Component, HEAD, type Props, renderPage } from './templates/component.ts';

/** Where the project's own routes are; Astro has some besides, for what static sites don't have. */
const ROUTES = 'src/pages/';

/** A byte order mark is part of a file: spreadsheets know UTF-8 by it. */
const text = new TextDecoder('utf-8', { ignoreBOM: true });

/**
 * Renders every page and file of the site by the functions of its routes, one after the other. Astro's own way from a path
 * to a file, which is made for requests, takes longer than most of the pages: it renders the first page of each route
 * alone, which tells the route's stylesheets, and must come out the same.
 * @param prerenderer Astro's own
 * @param put gets each file as it is finished: its name from the site's root, and its text
 * @returns the number of pages
 * @throws Error where Astro gives other things than this relies on, or another page
 */
export async function prerender(
  prerenderer: AstroPrerenderer,
  put: (name: string, text: string, done: number, total: number) => void,
): Promise<number> {
  const { app } = prerenderer as AstroPrerenderer & { app?: BuiltApp };
  if (!app?.manifest?.routes || !app.getComponentByRoute)
    throw new Error('Astro’s prerenderer isn’t as expected, so pages can’t be rendered.');
  const routes = await Promise.all(
    app.manifest.routes
      .map(({ routeData }) => routeData)
      .filter(({ component }) => component.startsWith(ROUTES))
      .map(async (route) => {
        const module = await app.getComponentByRoute(route);
        return { route, module, paths: (await module.getStaticPaths?.()) ?? [{ params: {} }] };
      }),
  );
  const total = routes.reduce((sum, { paths }) => sum + paths.length, 0);
  const names = new Set<string>();
  let pages = 0;
  for (const { route, module, paths } of routes) {
    const render =
      module.GET === undefined
        ? await pageRenderer(prerenderer, route, module.default!, paths)
        : fileRenderer(module.GET);
    for (const path of paths) {
      const name = fileOf(route.component, path.params);
      if (names.has(name)) throw new Error(`Two routes make ${name}; one of them is ${route.component}.`);
      names.add(name);
      if (module.GET === undefined) pages += 1;
      put(name, await render(path), names.size, total);
    }
  }
  return pages;
}

/** The file that a route makes for its parameters: `en/projects/a.html`. */
function fileOf(component: string, params: Params): string {
  return component
    .slice(ROUTES.length)
    .replace(/\.astro$/, '.html')
    .replace(/\.ts$/, '')
    .replaceAll(/\[(?:\.\.\.)?(\w+)\]/g, (_, name: string) => params[name]!);
}

async function pageRenderer(
  prerenderer: AstroPrerenderer,
  route: RouteData,
  page: Component,
  [first]: readonly Path[],
): Promise<Renderer> {
  if (!first) return () => '';
  const address = `/${fileOf(route.component, first.params)}`.replace(/(?:index)?\.html$/, '');
  const answer = await prerenderer.render(new Request(`http://localhost${address}`), { routeData: route });
  const theirs = await ('response' in answer ? answer.response : answer).text();
  const render = ({ params, props = {} }: Path, head: string) => renderPage(page, { params, props, head });
  const [before, after = ''] = render(first, HEAD).split(HEAD);
  const head = theirs.slice(before!.length, theirs.length - after.length);
  if (theirs !== before + head + after)
    throw new Error(`Astro renders another ${address} by ${route.component} than its template says.`);
  return (path) => render(path, head);
}

function fileRenderer(get: Get): Renderer {
  return async ({ params, props = {} }) => text.decode(await (await get({ params, props })).arrayBuffer());
}

type Renderer = (path: Path) => string | Promise<string>;
type Params = Readonly<Record<string, string>>;
type Get = (context: { params: Params; props: Props }) => Response | Promise<Response>;

/** One of the paths of a route. */
interface Path {
  readonly params: Params;
  readonly props?: Props;
}

/** What is bundled of a file below `src/pages`. */
interface RouteModule {
  readonly default?: Component;
  readonly GET?: Get;
  readonly getStaticPaths?: () => readonly Path[] | Promise<readonly Path[]>;
}

/** The bundled site, as Astro 7.3.5’s prerenderer has it (core/build/default-prerenderer.js). */
interface BuiltApp {
  readonly manifest?: { readonly routes?: readonly { readonly routeData: RouteData }[] };
  getComponentByRoute(route: RouteData): Promise<RouteModule>;
}
