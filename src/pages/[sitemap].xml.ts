import type { APIRoute } from 'astro';
import { getSite } from '#integrations/site.ts';
import { makeHoldings } from '#site/holdings.ts';
import { sitemaps } from '#site/sitemap.ts';

export function getStaticPaths() {
  const site = getSite();
  return [...sitemaps(site, makeHoldings(site.graph))].map(([sitemap, text]) => ({
    params: { sitemap },
    props: { text },
  }));
}

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
