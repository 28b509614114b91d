import { format, resolveConfig } from 'prettier';
import type * as z from 'zod';
import { editorSchema } from '#content/editor-schema.ts';
import { translationSchema } from '#content/translation.ts';
import { archiveSchema, kinds } from '#schema/kinds.ts';

/** What can be written as YAML, and where it lies below `content/`, without its ending. */
const records: readonly { name: string; schema: z.ZodType; path: string }[] = [
  { name: 'archive', schema: archiveSchema, path: 'archive' },
  ...kinds
    .filter(({ endings }) => endings.includes('yaml'))
    .map(({ id, one, schema }) => ({ name: one, schema, path: `${id}/**/*` })),
];

/** What `.vscode/` holds, by path from the root: a JSON Schema for records and one for translations, and their wiring. */
export async function editorFiles(): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  const wiring: Record<string, string[]> = {};
  const write = async (path: string, data: unknown) => {
    const options = await resolveConfig(path);
    files.set(path, await format(JSON.stringify(data), { ...options, parser: 'json' }));
  };
  for (const { name, schema, path } of records) {
    await write(`.vscode/schemas/${name}.json`, editorSchema(schema));
    wiring[`./.vscode/schemas/${name}.json`] = [`content/${path}.yaml`, `!content/${path}.*.yaml`];
    const texts = translationSchema(schema);
    if (!texts) continue;
    await write(`.vscode/schemas/${name}.translation.json`, editorSchema(texts, schema));
    wiring[`./.vscode/schemas/${name}.translation.json`] = [`content/${path}.*.yaml`];
  }
  await write('.vscode/settings.json', {
    'yaml.schemas': wiring,
    'yaml.schemaStore.enable': false,
    'yaml.yamlVersion': '1.2',
  });
  await write('.vscode/extensions.json', { recommendations: ['redhat.vscode-yaml'] });
  return files;
}
