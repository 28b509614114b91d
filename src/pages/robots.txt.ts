import { fileRoute } from '#integrations/file-route.ts';
import { getSite } from '#integrations/site.ts';
import { robots } from '#site/robots.ts';

export const GET = fileRoute('text/plain', () => robots(getSite()));
