import type { LiveReport } from './report.ts';

/**
 * What stands for every page before there was a state without mistakes. A browser shows the report over it; for one
 * without scripts it is written out.
 * @param script the address of the script that shows reports
 */
export function emptyPage(report: LiveReport, script: string): string {
  const lines = report.sections.flatMap(({ files }) =>
    files.flatMap(({ issues }) =>
      issues.map(
        ({ place, message, remedy }) => `<li>${[place, message, remedy].map(escape).join(' ')}</li>`,
      ),
    ),
  );
  return `<!doctype html>
<html lang="${escape(report.lang)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escape(report.title)}</title>
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/src/styles/main.css">
<script type="module" src="/@vite/client"></script>
<script type="module" src="${escape(script)}"></script>
</head>
<body><noscript><h1>${escape(report.title)}</h1><p>${escape(report.note)}</p><ol>${lines.join('')}</ol></noscript></body>
</html>
`;
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
