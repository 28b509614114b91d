import anchor from 'markdown-it-anchor';
import footnote from 'markdown-it-footnote';
import { relate } from './relations.js';
import { date, money, number, people, period } from './words.js';

export default function (config) {
  config.addPassthroughCopy('style.css');
  config.amendLibrary('md', (markdown) => markdown.use(anchor, { tabIndex: false }).use(footnote));

  let related;
  config.on('eleventy.before', () => {
    related = undefined;
  });
  for (const kind of ['projects', 'partners', 'events'])
    config.addCollection(kind, (api) => (related ??= relate(api))[kind]);

  config.addFilter('date', date);
  config.addFilter('period', period);
  config.addFilter('number', number);
  config.addFilter('money', money);
  config.addFilter('people', people);
  config.addFilter('names', (codes, names) =>
    codes
      .map((code) => names[code])
      .toSorted()
      .join(', '),
  );
  config.addFilter('bare', (url) => url.replace(/^https:\/\//, '').replace(/\/$/, ''));
}

export const config = {
  // Records are prose, not templates.
  markdownTemplateEngine: false,
  htmlTemplateEngine: 'njk',
};
