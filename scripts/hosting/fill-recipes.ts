import { caching, foldersForEver, headers } from '#publish/headers.ts';
import { caddySite } from './caddy.ts';
import { nginxPath, nginxServer } from './nginx.ts';

const block = /(<!-- (headers|caching|nginx|nginx-path|caddy) -->\n)[\s\S]*?(<!-- end -->)/g;

/**
 * Fills every pair of markers in a Markdown text with what is made from the one table of headers: `<!-- headers -->`,
 * `<!-- caching -->`, `<!-- nginx -->`, `<!-- nginx-path -->` and `<!-- caddy -->`, each up to `<!-- end -->`.
 */
export function fillRecipes(text: string): string {
  return text.replace(
    block,
    (_, begin: string, what: keyof typeof recipes, end: string) => `${begin}\n${recipes[what]()}\n\n${end}`,
  );
}

const recipes = {
  headers: () => fence('text', headers.map(([name, value]) => `${name}: ${value}\n`).join('')),
  caching: () =>
    [
      `- Files below ${foldersForEver.map((folder) => `\`${folder}/\``).join(', ')} are named by their content. They never change: \`Cache-Control: ${caching.forEver}\`.`,
      `- Everything else may change with a build: \`Cache-Control: ${caching.asked}\`, which lets browsers keep a file but ask whether it is still the same.`,
    ].join('\n'),
  nginx: () => fence('nginx', nginxServer()),
  'nginx-path': () => fence('nginx', nginxPath()),
  caddy: () => fence('caddyfile', caddySite()),
};

const fence = (language: string, code: string): string => `\`\`\`${language}\n${code}\`\`\``;
