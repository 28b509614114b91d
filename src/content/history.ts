import { execFileSync } from 'node:child_process';

/** What git knows of a content folder, beside the day of its newest commit (`clock.ts`). */
export interface History {
  /** Where the folder lies in its repository, with a slash at its end: `content/`; empty at its root. */
  readonly folder: string;
  /** The day of the last commit that changed a file, by its path in the folder; none in a shallow clone. */
  readonly changes: ReadonlyMap<string, string>;
}

const none: History = { folder: 'content/', changes: new Map() };
const unknown: ReadonlyMap<string, string> = new Map();

/** A day that a commit is of, and no file's name: those hold no such character. */
const DAY = /^\u0001(\d{4}-\d\d-\d\d)$/;

/** What git knows of the files of a folder; without git, that it lies where content does by default, and no more. */
export function readHistory(folder: string): History {
  const git = (...args: string[]) =>
    execFileSync(
      'git',
      ['-C', folder, '-c', 'log.showSignature=false', '-c', 'core.quotePath=false', ...args],
      {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
        maxBuffer: 2 ** 28,
      },
    ).trim();
  try {
    const prefix = git('rev-parse', '--show-prefix');
    const whole = git('rev-parse', '--is-shallow-repository') === 'false';
    return {
      folder: prefix,
      changes: whole
        ? firstDays(git('log', '--format=%x01%cs', '--name-only', '--relative', '--', '.'))
        : new Map(),
    };
  } catch {
    return none;
  }
}

/** The last day on which a record, or its translation into a language, was changed, by language, as far as it is known. */
export function lastChanges(
  history: History | undefined,
  file: string,
  languages: readonly string[],
): ReadonlyMap<string, string> {
  const { changes } = history ?? none;
  if (changes.size === 0) return unknown;
  const stem = file.replace(/\.[a-z]+$/, '');
  return new Map(
    languages.flatMap((lang) => {
      const days = [file, `${stem}.${lang}.md`, `${stem}.${lang}.yaml`].flatMap(
        (name) => changes.get(name) ?? [],
      );
      const last = days.toSorted().at(-1);
      return last === undefined ? [] : [[lang, last]];
    }),
  );
}

/** Of a log from the newest commit on, the first day that each file is named on. */
function firstDays(log: string): Map<string, string> {
  const changes = new Map<string, string>();
  let day: string | undefined;
  for (const line of log.split('\n')) {
    const began = DAY.exec(line)?.[1];
    if (began !== undefined) day = began;
    else if (line !== '' && day !== undefined && !changes.has(line)) changes.set(line, day);
  }
  return changes;
}
