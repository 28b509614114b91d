import type { APIRoute } from 'astro';
import { reportText } from '#exports/report.ts';
import { getSite } from '#integrations/site.ts';
import { hasReport, projectReport } from '#site/report.ts';

export function getStaticPaths() {
  const { archive, projects } = getSite().graph;
  const ids = [...projects.values()].filter(hasReport).map(({ id }) => id);
  return archive.languages.flatMap((lang) => ids.map((id) => ({ params: { lang, id } })));
}

export const GET: APIRoute<Record<string, never>, { lang: string; id: string }> = ({ params }) => {
  const site = getSite();
  const report = projectReport(site, site.graph.projects.get(params.id)!, params.lang);
  return new Response(reportText(report), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
};
