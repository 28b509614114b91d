import { createHash } from 'node:crypto';
import type { Severity } from '#content/catalogue.ts';
import type { Issue } from '#content/issue.ts';
import { countsOf, tellInFiles, type IssuesOfFile } from '#content/report.ts';
import type { Messages } from '#texts/messages.ts';

/** How many issues a browser is told at a time; whoever has more to mend doesn't read on before some are. */
const MOST = 500;

/** What the live site says of the content beside the pages: plain data, sent to every open page. All of it is text. */
export interface LiveReport {
  /** The same for the same report. */
  readonly id: string;
  /** The language of its words. */
  readonly lang: string;
  /** `2 mistakes, 1 warning`; empty where there is nothing to say. */
  readonly title: string;
  /** What follows from it. */
  readonly note: string;
  /** Whether it covers the page: there are mistakes, or nothing could be read. */
  readonly covers: boolean;
  /** Whether there is a page beneath: pages of the last state without mistakes. */
  readonly hasPage: boolean;
  /** On the button that leads to the page. */
  readonly leave: string;
  /** Mistakes, then warnings. */
  readonly sections: readonly ReportSection[];
  /** What is left out. */
  readonly more: string;
}

export interface ReportSection {
  readonly severity: Severity;
  /** `2 mistakes` */
  readonly title: string;
  /** What one of them is called. */
  readonly word: string;
  readonly files: readonly IssuesOfFile[];
}

/**
 * Tells the issues of a content folder.
 * @param hasPage whether pages of a state without mistakes can be shown
 */
export function reportOf(
  issues: readonly Issue[],
  { content, messages, hasPage }: { content: string; messages: Messages; hasPage: boolean },
): LiveReport {
  const { t } = messages;
  const { errors, warnings } = countsOf(issues);
  const count = { error: errors, warning: warnings };
  const titles = { error: t('mistakes', { n: errors }), warning: t('warnings', { n: warnings }) };
  const words = { error: t('mistake'), warning: t('warning') };
  const told = tellInFiles(issues, { content, messages, most: MOST });
  const sections = severities
    .map((severity) => ({
      severity,
      title: titles[severity],
      word: words[severity],
      files: told[severity],
    }))
    .filter(({ files }) => files.length > 0);
  const left = errors + warnings - MOST;
  return withId({
    lang: messages.lang,
    title: severities.flatMap((severity) => (count[severity] > 0 ? [titles[severity]] : [])).join(', '),
    note: t(errors === 0 ? 'live.warnings' : hasPage ? 'live.mend' : 'live.mend-first'),
    covers: errors > 0,
    hasPage,
    leave: t(errors === 0 ? 'live.close' : 'live.look'),
    sections,
    more: left > 0 ? t('live.more', { n: left }) : '',
  });
}

/** Tells why the content couldn't be read at all. */
export function unreadReport(reason: string, messages: Messages, hasPage: boolean): LiveReport {
  const { lang, t } = messages;
  return withId({
    lang,
    title: t('live.unread'),
    note: `${reason} ${t('live.again')}`,
    covers: true,
    hasPage,
    leave: t('live.look'),
    sections: [],
    more: '',
  });
}

const severities: readonly Severity[] = ['error', 'warning'];

function withId(report: Omit<LiveReport, 'id'>): LiveReport {
  return { id: createHash('sha256').update(JSON.stringify(report)).digest('hex').slice(0, 16), ...report };
}
