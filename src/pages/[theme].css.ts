import { fileRoute } from '#integrations/file-route.ts';
import { getSite } from '#integrations/site.ts';
import { themeCss } from '#styles/theme.ts';

/** The stylesheet of an archive's own accent, where it sets one. */
export function getStaticPaths() {
  return accent() === undefined ? [] : [{ params: { theme: 'theme' } }];
}

export const GET = fileRoute('text/css', () => themeCss(accent()!));

const accent = () => getSite().graph.archive.data.theme?.accent;
