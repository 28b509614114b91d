import { fileRoute } from '#integrations/file-route.ts';
import { getSite } from '#integrations/site.ts';
import { mapLanguages } from '#site/map.ts';
import { mapProjectsScript } from '#site/map-projects.ts';

export function getStaticPaths() {
  return mapLanguages(getSite()).map((lang) => ({ params: { lang } }));
}

export const GET = fileRoute<{ lang: string }>('text/javascript', ({ params }) =>
  mapProjectsScript(getSite(), params.lang),
);
