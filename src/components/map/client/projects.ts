import type { MapScript } from '#site/map.ts';
import type { MapProjects } from '#site/map-projects.ts';

/**
 * Loads in which projects the towns took part: a script that calls a function, so that it works from a disk too.
 * @param folder of the page's language
 */
export function loadProjects({ call, file }: MapScript['projects'], folder: URL): Promise<MapProjects> {
  return new Promise((done, fail) => {
    (globalThis as unknown as Record<string, unknown>)[call] = done;
    const script = document.createElement('script');
    script.src = new URL(file, folder).href;
    script.addEventListener('error', () => fail(new Error(`Not loaded: ${script.src}`)));
    document.head.append(script);
  });
}
