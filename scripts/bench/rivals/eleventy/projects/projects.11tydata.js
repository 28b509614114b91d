export default {
  layout: 'project.njk',
  tags: 'project',
  permalink: ({ page }) => `/projects/${page.fileSlug}.html`,
};
