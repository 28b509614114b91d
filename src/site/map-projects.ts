import { recordAddress } from './addresses.ts';
import type { Site } from './site.ts';
import { projectTitle } from './title.ts';

/** In which projects each town took part: what the map tells of a town that is chosen, loaded when the first one is. */
export interface MapProjects {
  /** The address of a project's page, with `{id}` in it. */
  readonly address: string;
  /** Title, id, and the title's language where it isn't the page's. */
  readonly projects: readonly (readonly [title: string, id: string, lang?: string])[];
  /** By a town's id, places in that list. */
  readonly towns: Readonly<Record<string, readonly number[]>>;
}

/** Where that script is in the folder of a language, and the name of the function that it calls. */
export const mapProjectsFile = 'map-projects.js';
export const mapProjectsCall = 'jumelageMapProjects';

/** The classic script with the projects of all towns in a language. */
export function mapProjectsScript({ graph }: Site, lang: string): string {
  const projects = [...graph.projects.values()];
  const places = new Map(projects.map((project, index) => [project, index]));
  const data: MapProjects = {
    address: recordAddress(lang, 'projects', '{id}'),
    projects: projects.map((project) => {
      const title = projectTitle(project, lang);
      return title.lang === undefined ? [title.text, project.id] : [title.text, project.id, title.lang];
    }),
    towns: Object.fromEntries(
      [...graph.towns.values()].map(({ id, projects: held }) => [
        id,
        held.map((project) => places.get(project)!),
      ]),
    ),
  };
  return `${mapProjectsCall}(${JSON.stringify(data)})\n`;
}
