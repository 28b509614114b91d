import { archiveCalendar } from '#exports/icalendar.ts';
import { fileRoute } from '#integrations/file-route.ts';
import { getSite } from '#integrations/site.ts';
import { hasCalendar } from '#site/calendar.ts';

export function getStaticPaths() {
  const { graph } = getSite();
  return hasCalendar(graph) ? graph.archive.languages.map((lang) => ({ params: { lang } })) : [];
}

export const GET = fileRoute<{ lang: string }>('text/calendar', ({ params }) =>
  archiveCalendar(getSite(), params.lang),
);
