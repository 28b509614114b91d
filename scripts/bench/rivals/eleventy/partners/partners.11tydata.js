export default {
  layout: 'partner.njk',
  tags: 'partner',
  permalink: ({ page }) => `/partners/${page.fileSlug}.html`,
};
