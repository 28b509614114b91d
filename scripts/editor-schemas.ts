import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { editorFiles } from './editor-schemas/files.ts';

/** `npm run schemas`: writes the JSON Schemas for editors, and their wiring for VS Code, anew from the schema. */
for (const [path, text] of await editorFiles()) {
  const file = fileURLToPath(new URL(`../${path}`, import.meta.url));
  const fresh = textOf(file) === text;
  mkdirSync(dirname(file), { recursive: true });
  if (!fresh) writeFileSync(file, text);
  process.stdout.write(`${path} ${fresh ? 'is up to date' : 'has been written anew'}.\n`);
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
