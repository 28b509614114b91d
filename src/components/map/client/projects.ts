import type { MapScript } from '#site/map.ts';
import type { MapProjects } from '#site/map-projects.ts';
import { runScript } from '../../base/client/run-script.ts';

/**
 * Loads in which projects the towns took part: a script that calls a function, so that it works from a disk too.
 * @param folder of the page's language
 */
export async function loadProjects({ call, file }: MapScript['projects'], folder: URL): Promise<MapProjects> {
  let told: MapProjects | undefined;
  Object.assign(globalThis, { [call]: (projects: MapProjects) => void (told = projects) });
  await runScript(new URL(file, folder));
  if (!told) throw new Error(`${file} is damaged.`);
  return told;
}
