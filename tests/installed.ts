import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** A program that tests need, as systems have it. */
export interface Program {
  /** As people call it. */
  readonly name: string;
  /** The variable that may say where it is. */
  readonly variable: string;
  /** What its command may be called. */
  readonly programs: readonly string[];
  /** Where else it may be. */
  readonly paths: readonly string[];
  /** Debian's package of it. */
  readonly package: string;
  /** The command whose tests need it. */
  readonly command: string;
}

/**
 * Where a program is: what its variable says, else on the PATH, else installed by Debian's or Ubuntu's packages where
 * this process may.
 * @throws with the one line to run, where there is none and none can be installed
 */
export function findProgram(program: Program): string {
  const { command, name, variable } = program;
  const found = process.env[variable] || installed(program);
  if (found) return found;
  const install = `apt-get update && apt-get install -y --no-install-recommends ${program.package}`;
  if (process.platform === 'linux' && process.getuid?.() === 0 && onPath('apt-get')) {
    process.stderr.write(`The tests need ${name}; installing it from the system’s packages.\n`);
    execFileSync('sh', ['-c', `(${install}) >&2`], {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    const now = installed(program);
    if (now) return now;
  }
  throw new Error(
    `The tests need ${name}. Install it (on Debian: sudo sh -c '${install}'), or name it in the variable ${variable}, then run ${command} again.`,
  );
}

function installed({ paths, programs }: Program): string | undefined {
  return programs.map(onPath).find(Boolean) ?? paths.find(isExecutable);
}

function onPath(name: string): string | undefined {
  return (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
