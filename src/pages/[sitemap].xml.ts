import { fileRoute } from '#integrations/file-route.ts';
import { getSite } from '#integrations/site.ts';
import { sitemaps } from '#site/sitemap.ts';

export function getStaticPaths() {
  return [...sitemaps(getSite())].map(([sitemap, text]) => ({
    params: { sitemap },
    props: { text },
  }));
}

export const GET = fileRoute<object, { text: string }>('application/xml', ({ props }) => props.text);
