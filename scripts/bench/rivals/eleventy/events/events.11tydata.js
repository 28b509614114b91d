export default {
  layout: 'event.njk',
  tags: 'event',
  permalink: ({ page }) => `/events/${page.fileSlug}.html`,
};
