import type { LinkFault } from './link-check.ts';
import { PublishError } from './publish-error.ts';

/** Said of links on pages that are made from no single file. */
const ours =
  'No file of the content wrote the links of pages that name none here: that is a mistake of the program. Please report it where you got Jumelage, with these lines.';

/** How many dead links are told of one by one. */
const TOLD = 20;

/**
 * Refuses a site in which a link leads nowhere.
 * @param sourceOf the file of the content folder that a page is made from
 * @throws {PublishError} that names each link, its page and the file that wrote it
 */
export function refuseDeadLinks(
  faults: readonly LinkFault[],
  sourceOf: (page: string) => string | undefined,
): void {
  if (faults.length === 0) return;
  const told = faults.slice(0, TOLD).map(({ page, address, missing, file, other }) => {
    const source = sourceOf(page);
    const what =
      missing === 'anchor'
        ? `there is nothing of that name on ${file}`
        : other
          ? `there is no file ${file}; capitals count: it is ${other}`
          : `there is no file ${file}`;
    return `  ${page}${source ? ` (from ${source})` : ''}: the link to ${address} leads nowhere: ${what}`;
  });
  const more = faults.length - told.length;
  const unwritten = faults.some(({ page }) => sourceOf(page) === undefined);
  throw new PublishError(
    [
      `The finished site has ${faults.length === 1 ? 'a link that leads' : 'links that lead'} nowhere:`,
      ...told,
      ...(more > 0 ? [`  and ${more} more`] : []),
      ...(unwritten ? [ours] : []),
    ].join('\n'),
  );
}
