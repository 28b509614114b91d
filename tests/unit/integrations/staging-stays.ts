import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { basename } from 'node:path';

// Read before a program (`node --import`), it is on a disk that doesn't let go of its own staging folder.
const { rmSync } = fs;
fs.rmSync = (path, options) => {
  const isOwn = basename(String(path)).startsWith(`.dist-staging-${process.pid}-`);
  if (isOwn && fs.existsSync(path))
    throw Object.assign(new Error(`EBUSY: resource busy or locked, rm '${String(path)}'`), { code: 'EBUSY' });
  rmSync(path, options);
};
syncBuiltinESMExports();
