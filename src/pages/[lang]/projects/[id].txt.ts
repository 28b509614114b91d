import { reportText } from '#exports/report.ts';
import { fileRoute } from '#integrations/file-route.ts';
import { getSite } from '#integrations/site.ts';
import { hasReport, projectReport } from '#site/report.ts';

export function getStaticPaths() {
  const { archive, projects } = getSite().graph;
  const ids = [...projects.values()].filter(hasReport).map(({ id }) => id);
  return archive.languages.flatMap((lang) => ids.map((id) => ({ params: { lang, id } })));
}

export const GET = fileRoute<{ lang: string; id: string }>('text/plain', ({ params: { id, lang } }) => {
  const site = getSite();
  return reportText(projectReport(site, site.graph.projects.get(id)!, lang));
});
