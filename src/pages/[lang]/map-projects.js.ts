import { getSite } from '#integrations/site.ts';
import { mapLanguages } from '#site/map.ts';
import { mapProjectsScript } from '#site/map-projects.ts';

export function getStaticPaths() {
  return mapLanguages(getSite()).map((lang) => ({ params: { lang } }));
}

export function GET({ params }: { params: { lang: string } }): Response {
  return new Response(mapProjectsScript(getSite(), params.lang), {
    headers: { 'Content-Type': 'text/javascript' },
  });
}
