import type { IssuesOfFile, ShownIssue } from '#content/report.ts';
import type { LiveReport, ReportSection } from '../report.ts';
import { make, sentence } from './element.ts';

/** All issues of a report: mistakes, then warnings, each by file. */
export function listOf({ more, sections }: LiveReport): HTMLElement[] {
  return [
    ...sections.map((section) => sectionOf(section, sections.length > 1)),
    ...(more ? [make('p', {}, ...sentence(more))] : []),
  ];
}

function sectionOf({ files, severity, title, word }: ReportSection, isOneOfTwo: boolean): HTMLElement {
  return make(
    'section',
    { class: `issues-${severity}` },
    ...(isOneOfTwo ? [make('h3', {}, title)] : []),
    ...files.map((file) => fileOf(file, word, isOneOfTwo ? 'h4' : 'h3')),
  );
}

function fileOf({ file, issues }: IssuesOfFile, word: string, heading: 'h3' | 'h4'): HTMLElement {
  return make(
    'section',
    {},
    make(heading, { class: 'issues-file', translate: 'no', dir: 'ltr' }, file),
    make('ol', {}, ...issues.map((issue) => make('li', {}, ...entryOf(issue, word)))),
  );
}

function entryOf({ code, frame, line, message, place, remedy }: ShownIssue, word: string): HTMLElement[] {
  return [
    make(
      'p',
      { class: 'issues-place' },
      make('strong', {}, word),
      ' ',
      make('code', { translate: 'no', dir: 'ltr' }, place),
      ' ',
      make('code', { translate: 'no' }, code),
    ),
    make('p', { class: 'issues-message' }, ...sentence(message)),
    make('p', {}, ...sentence(remedy)),
    ...(frame
      ? [
          make(
            'pre',
            { translate: 'no', dir: 'ltr' },
            make('span', { class: 'issues-line' }, `${line}`),
            make('code', {}, frame.before, make('mark', {}, frame.marked), frame.after),
          ),
        ]
      : []),
  ];
}
