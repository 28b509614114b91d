import type { APIRoute } from 'astro';
import { archiveCalendar } from '#exports/icalendar.ts';
import { getSite } from '#integrations/site.ts';
import { hasCalendar } from '#site/calendar.ts';

export function getStaticPaths() {
  const { graph } = getSite();
  return hasCalendar(graph) ? graph.archive.languages.map((lang) => ({ params: { lang } })) : [];
}

export const GET: APIRoute<object, { lang: string }> = ({ params }) =>
  new Response(archiveCalendar(getSite(), params.lang), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
