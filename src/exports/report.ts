import type { Report } from '#site/report.ts';

/** So that whoever opens the file without being told reads it as UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';

/** A project's report as plain text, to be copied into any form. */
export function reportText({ events, lines, source, title }: Report): string {
  const parts = [
    headed(title, '=', lines),
    ...events.map((event, index) => headed(`${index + 1}. ${event.title}`, '-', event.lines)),
    source,
  ];
  return `${BYTE_ORDER_MARK}${parts.join('\n\n')}\n`;
}

function headed(title: string, rule: string, lines: readonly string[]): string {
  return [title, rule.repeat([...title].length), ...lines].join('\n');
}
