import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/**
 * A browser as readers have it: automation tools start theirs with file rules loosened, and what works there proves
 * nothing about pages that are opened from a disk.
 */
export interface PlainBrowser {
  /** The one page that the steps are taken in. */
  readonly page: PlainPage;
  close(): Promise<void>;
}

/** A page of a plain browser. It waits for nothing by itself but the page that an address is given of. */
export interface PlainPage {
  goto(address: string): Promise<void>;
  back(): Promise<void>;
  /** The value of an expression in the page. */
  evaluate<T>(expression: string): Promise<T>;
  /** Clicks the middle of an element with the mouse. */
  click(selector: string): Promise<void>;
  /** Types on the keyboard; `\n` is Enter. */
  type(selector: string, text: string): Promise<void>;
  /** Errors in the console, exceptions, what the policy refused and what couldn't be loaded, since they were last taken. */
  takeComplaints(): string[];
  /** Every address that pages asked for, since they were last taken. */
  takeRequests(): string[];
}

/** Runs in every page before its own scripts: brings to the console what a browser may tell only a person. */
export const reporter = `
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    console.error('refused by the policy:', violatedDirective, blockedURI), true);
  addEventListener('error', ({ target }) => {
    if (target instanceof Element) console.error('not loaded:', target.outerHTML);
  }, true);`;

/**
 * Starts a browser with a profile of its own, and waits for the line in which it says where it listens.
 * @param says the line; its first group is what is returned as `address`
 */
export async function startBrowser(
  program: string,
  args: (profile: string) => string[],
  says: RegExp,
): Promise<Started> {
  const profile = mkdtempSync(join(tmpdir(), 'jumelage-profile-'));
  const child = spawn(program, args(profile), {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, HOME: profile },
  });
  const kill = () => child.kill('SIGKILL');
  process.on('exit', kill);
  const stop = async () => {
    process.off('exit', kill);
    if (child.exitCode === null && child.signalCode === null) {
      const ended = once(child, 'exit');
      child.kill();
      await ended;
    }
    rmSync(profile, { recursive: true, force: true, maxRetries: 10 });
  };
  try {
    return { address: await heard(child, says), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function heard(child: ChildProcess, says: RegExp): Promise<string> {
  const said: string[] = [];
  const lines = createInterface({ input: child.stderr! });
  for await (const line of lines) {
    const address = says.exec(line)?.[1];
    if (address) {
      // Nobody may fill the pipe while nobody reads it.
      child.stderr!.resume();
      return address;
    }
    said.push(line);
  }
  throw new Error(`The browser ended before it listened:\n${said.join('\n')}`);
}

interface Started {
  readonly address: string;
  stop(): Promise<void>;
}
