import node from 'astro/logger/node';

/** What Astro 7.3.5 says of an address that no route has a page for, with files of the program (core/errors/errors-data.js). */
const NO_PAGE = 'A `getStaticPaths()` route pattern was matched, but no matching static path';

/**
 * Astro's own logger for the live site, without what only concerns the program where an address doesn't exist: its line
 * for each request says so, too.
 */
export default function liveLogger(): ReturnType<typeof node> {
  const { write } = node();
  return {
    write(event) {
      if (!event.message.startsWith(NO_PAGE)) write(event);
    },
  };
}
