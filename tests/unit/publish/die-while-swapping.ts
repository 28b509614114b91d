/**
 * `node die-while-swapping.ts <what> <n> <staging> <out>`: takes n steps of a swap and then kills itself, as `kill -9`
 * would; exits with 0 if the swap needs no more steps.
 */
import { replaceContents } from '#publish/swap-inside.ts';
import { bring, repairSteps, swapSteps } from '#publish/swap.ts';

const [what, count, staging = '', out = ''] = process.argv.slice(2);
const kinds: Record<string, () => Generator<string>> = {
  swap: () => swapSteps(staging, out),
  'replace contents': () => replaceContents(staging, out, bring),
  repair: () => repairSteps(out),
};
const steps = kinds[what!]!();
for (let n = 0; n < Number(count); n += 1) {
  if (steps.next().done) process.exit(0);
}
process.kill(process.pid, 'SIGKILL');
