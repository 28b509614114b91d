import type { APIRoute } from 'astro';
import { csv } from '#exports/csv.ts';
import { getSite } from '#integrations/site.ts';
import { numbersPaths } from '#site/numbers/view.ts';
import { numbersSheet, shownSheets, type NumbersSheet } from '#site/numbers/sheets.ts';
import type { Statistics } from '#site/statistics.ts';

export function getStaticPaths() {
  return numbersPaths(getSite()).flatMap(({ lang, statistics }) =>
    shownSheets(statistics).map((sheet) => ({ params: { lang, sheet }, props: { statistics } })),
  );
}

export const GET: APIRoute<{ statistics: Statistics }, { lang: string; sheet: NumbersSheet }> = ({
  params,
  props,
}) =>
  new Response(csv(numbersSheet(getSite(), params.lang, props.statistics, params.sheet)), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
