import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';

/** A build: of what, where to, and how its process is set. */
export interface BuildOrder {
  readonly number: number;
  readonly content: string;
  readonly out: string;
  readonly umask: number;
  /** `SOURCE_DATE_EPOCH` */
  readonly epoch?: string | undefined;
  /** By which signal the process ends, at what step. */
  readonly end?: { readonly step: string; readonly signal: 'SIGKILL' | 'SIGTERM' } | undefined;
}

export interface BuildAnswer {
  /** Null where it was ended. */
  readonly status: number | null;
  readonly output: string;
}

/**
 * Starts a process that builds archives in a project, by the program as it lies there at its first build; it is started
 * again where it was ended.
 */
export function openBuilder(project: string): Builder {
  let child: ChildProcess | undefined;
  let number = 0;
  const start = () => {
    const started = fork(join(import.meta.dirname, 'builder.ts'), {
      cwd: project,
      env: { ...process.env, NO_COLOR: '1', NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' },
      execArgv: [],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    started.once('exit', () => {
      if (child === started) child = undefined;
    });
    return started;
  };
  const ask = (order: BuildOrder) => {
    const asked = (child ??= start());
    return new Promise<BuildAnswer>((done) => {
      const ended = () => done({ status: null, output: '' });
      asked.once('exit', ended);
      asked.once('message', (answer: BuildAnswer) => {
        asked.off('exit', ended);
        done(answer);
      });
      asked.send(order);
    });
  };
  return {
    build(order) {
      number += 1;
      return ask({ number, ...order });
    },
    close() {
      child?.kill('SIGKILL');
      child = undefined;
    },
  };
}

export interface Builder {
  build(order: Omit<BuildOrder, 'number'>): Promise<BuildAnswer>;
  close(): void;
}
