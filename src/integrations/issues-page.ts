import { severityOf } from '#content/catalogue.ts';
import type { Issue } from '#content/issue.ts';
import type { Messages } from '#texts/messages.ts';

/** A page that lists what is to be mended, for the browser of whoever is writing; it reloads itself when a file is saved. */
export function issuesPage(issues: readonly Issue[], messages: Messages): string {
  const rows = issues
    .filter(({ code }) => severityOf(code) === 'error')
    .map((issue) => {
      const { message, remedy } = messages.explain(issue);
      const place = `${issue.file}:${issue.line}:${issue.column}`;
      return `<li><p><code>${escape(place)}</code></p><p>${escape(message)}</p><p>${escape(remedy)}</p></li>`;
    });
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>To be mended</title>
<meta name="viewport" content="width=device-width"><script type="module" src="/@vite/client"></script>
<style>body{font:1rem/1.5 system-ui;max-width:46rem;margin:2rem auto;padding:0 1rem}li{margin-block:1.5rem}p{margin:0}</style>
</head><body><h1>To be mended</h1><p>The site comes back when these are right. Save a file to read it again.</p><ol>${rows.join('')}</ol></body></html>`;
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
}
