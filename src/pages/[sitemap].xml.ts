import type { APIRoute } from 'astro';
import { getSite } from '#integrations/site.ts';
import { sitemaps } from '#site/sitemap.ts';

export function getStaticPaths() {
  return [...sitemaps(getSite())].map(([sitemap, text]) => ({
    params: { sitemap },
    props: { text },
  }));
}

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
