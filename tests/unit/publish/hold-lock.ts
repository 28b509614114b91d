/** `node hold-lock.ts <out> [<go>]`: waits for the file `go`, takes the lock, says how that went, and holds it until it is killed. */
import { existsSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { BusyError, takeLock } from '#publish/lock.ts';

const [out = '', go] = process.argv.slice(2);
if (go !== undefined) {
  process.stdout.write('waiting\n');
  while (!existsSync(go)) await sleep(1);
}
try {
  takeLock(out);
  process.stdout.write('holds it\n');
  await sleep(60_000);
} catch (error) {
  if (!(error instanceof BusyError)) throw error;
  process.stdout.write('finds it taken\n');
}
