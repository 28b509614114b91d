import { setImmediate } from 'node:timers/promises';
import type { AstroPrerenderer, RouteData } from 'astro';
import type { Reads } from '#content/reads.ts';
import type { OpenSite } from '#publish/finish.ts';
import type { FileRoute } from './file-route.ts';
import { type Component, DOCTYPE, type Props, renderPage } from './templates/component.ts';

/** Where the project's own routes are; Astro has some besides, for what static sites don't have. */
const ROUTES = 'src/pages/';

/** After how many files there is time for what happens meanwhile: another process ends, or this one is told to. */
const BREATH = 64;

/**
 * Renders every page and file of the site by the functions of its routes, one after the other; those alone that aren’t
 * kept. Astro's own way from a path to a file, which is made for requests, takes longer than most of the pages.
 * @param reads of the archive @param site gets each file: its name from the site's root, its text, and what it is made from
 * @returns the number of pages
 */
export async function renderSite(
  { routes, heads }: { readonly routes: readonly Route[]; readonly heads: Heads },
  reads: Pick<Reads, 'noted' | 'digest'>,
  site: Pick<OpenSite, 'keep' | 'put'>,
  onFile: (done: number, total: number) => void,
): Promise<number> {
  const total = routes.reduce((sum, { paths }) => sum + paths.length, 0);
  const names = new Set<string>();
  let pages = 0;
  for (const route of routes) {
    const { component, module, paths } = route;
    for (const path of paths) {
      const name = fileOf(component, path.params);
      if (names.has(name)) throw new Error(`Two routes make ${name}; one of them is ${component}.`);
      names.add(name);
      if (module.GET === undefined) pages += 1;
      onFile(names.size, total);
      const input = reads.digest([path.params, path.props]);
      if (!site.keep(name, input)) {
        const { made, read } = reads.noted(() => render(module, path, heads[component]));
        // Of what comes later nobody knows what was read for it.
        site.put(name, await made, typeof made === 'string' ? { input, read } : undefined);
      }
      if (names.size % BREATH === 0) await setImmediate();
    }
  }
  return pages;
}

/**
 * What Astro puts into the heads of pages, asked of it for each route by a page that has nothing else.
 * @param prerenderer Astro's own
 * @throws Error where Astro gives other things than this relies on
 */
export async function readHeads(prerenderer: AstroPrerenderer): Promise<Heads> {
  const { app } = prerenderer as AstroPrerenderer & { app?: App };
  if (!app?.manifest?.pageMap || !app.render || !app.getComponentByRoute)
    throw new Error('Astro’s prerenderer isn’t as expected, so pages can’t be rendered.');
  const heads: Record<string, string> = {};
  for (const data of ownRoutes(app)) {
    const { default: page } = await app.getComponentByRoute(data);
    if (!page) continue;
    const params = Object.fromEntries(data.params.map((name) => [name.replace('...', ''), 'any']));
    const text = await renderByAstro(app, data, page.headOnly, { params });
    heads[data.component] = text.slice(DOCTYPE.length);
  }
  return heads;
}

/**
 * Has Astro render the first page of each route, which must come out as `renderSite` makes it.
 * @returns the routes that have one
 * @throws Error where another page comes out
 */
export async function compareWithAstro(app: App, routes: readonly Route[]): Promise<string[]> {
  const compared: string[] = [];
  app.setInternals({ pagesByKeys: new Map() });
  app.setOptions({
    settings: { scripts: [{ stage: 'head-inline', content: '0' }] },
    logger: { options: { destination: { write() {} } } },
  });
  for (const { data, component, module, paths } of routes) {
    const [first] = paths;
    if (!module.default || !first) continue;
    const theirs = await renderByAstro(app, data, module.default, first);
    if (theirs !== (await render(module, first, '<script>0</script>')))
      throw new Error(
        `Astro renders another ${addressOf(component, first.params)} by ${component} than its template says.`,
      );
    compared.push(component);
  }
  return compared;
}

/** A page as Astro itself makes it of a component. */
async function renderByAstro(app: App, data: RouteData, page: unknown, path: Path): Promise<string> {
  const module = { default: page, ...(data.params.length > 0 && { getStaticPaths: () => [path] }) };
  const { pageMap } = app.manifest;
  const own = pageMap.get(data.component)!;
  pageMap.set(data.component, () => Promise.resolve({ page: () => module }));
  try {
    const request = new Request(`http://localhost${addressOf(data.component, path.params)}`);
    const answer = await app.render(request, { routeData: data });
    return await answer.text();
  } finally {
    pageMap.set(data.component, own);
  }
}

/** The project's routes, each with all its paths. */
export function readRoutes(app: App): Promise<Route[]> {
  return Promise.all(
    ownRoutes(app).map(async (data) => {
      const module = await app.getComponentByRoute(data);
      if (module.GET && !module.GET.text)
        throw new Error(`${data.component} must make its GET by fileRoute (src/integrations/file-route.ts).`);
      const paths = (await module.getStaticPaths?.()) ?? [{ params: {} }];
      return { data, component: data.component, module, paths };
    }),
  );
}

function ownRoutes(app: App): RouteData[] {
  return app.manifest.routes
    .map(({ routeData }) => routeData)
    .filter(({ component }) => component.startsWith(ROUTES));
}

/** The file that a route makes for its parameters: `en/projects/a.html`. */
function fileOf(component: string, params: Params): string {
  return component
    .slice(ROUTES.length)
    .replace(/\.astro$/, '.html')
    .replace(/\.ts$/, '')
    .replaceAll(/\[(?:\.\.\.)?(\w+)\]/g, (_, name: string) => params[name]!);
}

/** The address that Astro knows a page by: `/en/projects/a`. */
function addressOf(component: string, params: Params): string {
  return `/${fileOf(component, params)}`.replace(/(?:index)?\.html$/, '');
}

function render(
  { GET, default: page }: RouteModule,
  { params, props = {} }: Path,
  head = '',
): string | Promise<string> {
  return GET ? GET.text({ params, props }) : renderPage(page!, { params, props, head });
}

type Params = Readonly<Record<string, string>>;

/** One of the paths of a route. */
interface Path {
  readonly params: Params;
  readonly props?: Props;
}

/** What Astro puts into the heads of pages, their stylesheets, by the file of their route. */
export type Heads = Readonly<Record<string, string>>;

/** One of the project's routes. */
export interface Route {
  readonly data: RouteData;
  readonly component: string;
  readonly module: RouteModule;
  readonly paths: readonly Path[];
}

/** What is bundled of a file below `src/pages`. */
interface RouteModule {
  readonly default?: Component;
  readonly GET?: FileRoute<Params, Props>;
  readonly getStaticPaths?: () => readonly Path[] | Promise<readonly Path[]>;
}

/** The bundled site, as the entry of Astro 7.3.5’s bundle has it (core/build/app.js, core/build/environment.js). */
export interface App {
  readonly manifest: {
    readonly routes: readonly { readonly routeData: RouteData }[];
    /** What Astro takes for the module of each route. */
    readonly pageMap: Map<string, () => Promise<{ page: () => object }>>;
  };
  getComponentByRoute(route: RouteData): Promise<RouteModule>;
  render(request: Request, options: { readonly routeData: RouteData }): Promise<Response>;
  /** Says which stylesheets each page has, which only the process knows that compiles. */
  setInternals(internals: { readonly pagesByKeys: ReadonlyMap<string, object> }): void;
  setOptions(options: {
    readonly settings: { readonly scripts: readonly { readonly stage: string; readonly content: string }[] };
    readonly logger: { readonly options: { readonly destination: { write(): void } } };
  }): void;
}
