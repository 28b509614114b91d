import download from 'script:#components/download/client.ts';
import list from 'script:#components/list/client/main.ts';
import map from 'script:#components/map/client/main.ts';
import sort from 'script:#components/network/client.ts';
import nearest from 'script:#components/search/client/tell-nearest.ts';
import search from 'script:#components/search/client/main.ts';
import viewer from 'script:#components/viewer/client.ts';
import { fileRoute } from '#integrations/file-route.ts';

/** The pages' scripts. */
const scripts: Readonly<Record<string, string>> = { download, list, map, nearest, search, sort, viewer };

export function getStaticPaths() {
  return Object.keys(scripts).map((script) => ({ params: { script } }));
}

export const GET = fileRoute<{ script: string }>('text/javascript', ({ params }) => scripts[params.script]!);
