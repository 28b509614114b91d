import { fileRoute } from '#integrations/file-route.ts';
import { getSite } from '#integrations/site.ts';
import { namesScript } from '#site/names.ts';

export const GET = fileRoute('text/javascript', () => namesScript(getSite()));
