import type { Report } from '#site/report.ts';
import { byteOrderMark } from './plain-text.ts';

/** A project's report as plain text, to be copied into any form. */
export function reportText({ events, lines, source, title }: Report): string {
  const parts = [
    headed(title, '=', lines),
    ...events.map((event, index) => headed(`${index + 1}. ${event.title}`, '-', event.lines)),
    source,
  ];
  return `${byteOrderMark}${parts.join('\n\n')}\n`;
}

function headed(title: string, rule: string, lines: readonly string[]): string {
  return [title, rule.repeat([...title].length), ...lines].join('\n');
}
