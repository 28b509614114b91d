import { icalendar } from '#exports/icalendar.ts';
import { fileRoute } from '#integrations/file-route.ts';
import { getSite } from '#integrations/site.ts';
import { calendar, hasDays } from '#site/calendar.ts';

export function getStaticPaths() {
  const { archive, events } = getSite().graph;
  const dated = [...events.values()].filter(hasDays);
  return archive.languages.flatMap((lang) => dated.map(({ id }) => ({ params: { lang, id } })));
}

export const GET = fileRoute<{ lang: string; id: string }>('text/calendar', ({ params: { id, lang } }) => {
  const site = getSite();
  return icalendar(site, calendar(site, lang, site.graph.events.get(id))!);
});
