import type { APIRoute } from 'astro';
import { icalendar } from '#exports/icalendar.ts';
import { getSite } from '#integrations/site.ts';
import { calendar, hasDays } from '#site/calendar.ts';

export function getStaticPaths() {
  const { archive, projects } = getSite().graph;
  const dated = [...projects.values()].filter(hasDays);
  return archive.languages.flatMap((lang) => dated.map(({ id }) => ({ params: { lang, id } })));
}

export const GET: APIRoute<object, { lang: string; id: string }> = ({ params: { id, lang } }) => {
  const site = getSite();
  return new Response(icalendar(calendar(site, lang, site.graph.projects.get(id))!), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
};
