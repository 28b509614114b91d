import { globSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';
import { editorSchema } from '#content/editor-schema.ts';
import { splitFrontMatter } from '#content/front-matter.ts';
import { locate } from '#content/location.ts';
import { translationSchema } from '#content/translation.ts';
import { validate } from '#content/validate.ts';
import { bare, fieldsOf } from '#content/walk.ts';
import { parseYaml } from '#content/yaml.ts';
import { traits } from '#schema/field.ts';
import { archiveSchema, kinds } from '#schema/kinds.ts';
import { makeMessages } from '#texts/messages.ts';
import {
  acrossFields,
  asWritten,
  right,
  rightTranslations,
  wrong,
  wrongTranslations,
} from './editor-cases.ts';
import { listFixtures } from '../../../scripts/checks/fixtures.ts';
import { editorFiles } from '../../../scripts/editor-schemas/files.ts';

const root = resolve(import.meta.dirname, '../../..');
const schemas: Readonly<Record<string, z.ZodType>> = {
  archive: archiveSchema,
  ...Object.fromEntries(kinds.map(({ id, schema }) => [id, schema])),
};
const editors = new Map(Object.entries(schemas).map(([name, schema]) => [name, makeEditor(schema)]));
const translators = new Map(
  Object.entries(schemas).map(([name, schema]) => [name, makeEditor(translationSchema(schema)!, schema)]),
);

/**
 * What only the reader can know: rules across fields, and what nobody sees.
 */
const onlyInReader: ReadonlySet<string> = new Set([
  'action-of-other-programme',
  'action-without-programme',
  'delegation-unnamed',
  'end-before-start',
  'estimated-and-at-least',
  'event-unnamed',
  'half-point',
  'language-twice',
  'partner-named-twice',
  'partner-unnamed',
  'site-address-form',
  'text-invisible',
  'two-coordinators',
]);

/** Fixtures in which a number or word is typed otherwise than YAML gives it, a language isn't one, or a ref can't be one. */
const seenByOne: ReadonlySet<string> = new Set([
  'values/flag-form/capitals',
  'values/lang-form/country-in-place-of-language',
  'values/lang-form/greece-in-place-of-greek',
  'values/money-form/wrong',
  ...['capitals-in-id', 'file-in-place-of-id', 'name-in-place-of-id', 'path-in-place-of-id'].map(
    (name) => `relations/dangling-ref/${name}`,
  ),
  'relations/dangling-ref/short-name-in-place-of-id',
]);

describe('the files in .vscode', async () => {
  it.each([...(await editorFiles())])(
    '%s is that of the schema (else run: npm run schemas)',
    (path, text) => {
      expect(readFileSync(join(root, path), 'utf8')).toBe(text);
    },
  );

  it('are wired so that each YAML file of the archive is checked by one of them', () => {
    const settings = JSON.parse(readFileSync(join(root, '.vscode/settings.json'), 'utf8')) as {
      'yaml.schemas': Record<string, string[]>;
    };
    const matches = (globs: string[]) =>
      globSync(
        globs.filter((glob) => !glob.startsWith('!')),
        {
          cwd: root,
          exclude: globs.filter((glob) => glob.startsWith('!')).map((glob) => glob.slice(1)),
        },
      );
    const matched = Object.values(settings['yaml.schemas']).flatMap(matches);
    expect(matched.toSorted()).toEqual(globSync('content/**/*.yaml', { cwd: root }).toSorted());
    const translations = Object.entries(settings['yaml.schemas'])
      .filter(([name]) => name.endsWith('.translation.json'))
      .flatMap(([, globs]) => matches(globs));
    expect(translations.every((path) => basename(path).split('.').length === 3)).toBe(true);
    expect(translations.length).toBeGreaterThan(2);
  });
});

describe('reader and editor agree', () => {
  const files = globSync('content/**/*.{md,yaml}', { cwd: root })
    .filter((path) => basename(path) !== 'README.md')
    .toSorted();

  it.each(files)('on %s', (path) => {
    const [, folder = ''] = path.split('/');
    const name = folder.startsWith('archive.') ? 'archive' : folder;
    const translated = basename(path).split('.').length === 3;
    const source = dataIn(join(root, path))!;
    const reader = translated ? translationSchema(schemas[name]!)! : schemas[name]!;
    expect(refusals(reader, source)).toEqual([]);
    expect(findings((translated ? translators : editors).get(name)!, source)).toEqual([]);
  });

  it('on the shape of every fixture', () => {
    const disagreed: string[] = [];
    let read = 0;
    for (const { path: fixture, folder } of listFixtures().filter(({ path }) => !seenByOne.has(path)))
      for (const path of globSync('**/*.{md,yaml}', { cwd: folder })) {
        const location = locate(path);
        const source = location.is === 'asset' ? undefined : dataIn(join(folder, path));
        if (location.is === 'asset' || source === undefined || parseYaml(source).faults.length > 0) continue;
        const name = location.is === 'archive' ? 'archive' : location.kind;
        const schema = location.lang ? translationSchema(schemas[name]!)! : schemas[name]!;
        const editor = (location.lang ? translators : editors).get(name)!;
        const refused = refusals(schema, source).filter((told) => !onlyInReader.has(told.split(' ')[1]!));
        const marked = findings(editor, source);
        read += 1;
        if (refused.length > 0 !== marked.length > 0)
          disagreed.push(`${fixture}: ${path}: ${refused} | ${marked}`);
      }
    expect(disagreed).toEqual([]);
    expect(read).toBeGreaterThan(1000);
  });

  it('on the examples of every field', () => {
    const wrong = Object.values(schemas).flatMap((schema) =>
      examplesIn(schema).filter(({ field, name, example }) => {
        const map = z.strictObject({ [name]: field });
        const typed = `${name}: ${JSON.stringify(example)}`;
        return !map.safeParse({ [name]: example }).success || findings(makeEditor(map), typed).length > 0;
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('on the examples as editors offer them', () => {
    const offered = [...editors.values()]
      .flatMap(({ json }) => schemasIn(json))
      .flatMap((json) => (json.examples ?? []).map((example) => ({ json, example })));
    const refused = offered.filter(
      ({ json, example }) =>
        !z.fromJSONSchema(json as z.core.JSONSchema.JSONSchema).safeParse(example).success,
    );
    expect(refused).toEqual([]);
    expect(offered.length).toBeGreaterThan(200);
  });

  it.each(right)('that it is right: %s, %j', (name, source) => {
    expect(refusals(schemas[name]!, source)).toEqual([]);
    expect(findings(editors.get(name)!, source)).toEqual([]);
  });

  it.each(wrong)('that it is wrong: %s, %j', (name, source) => {
    expect(refusals(schemas[name]!, source)).not.toEqual([]);
    expect(findings(editors.get(name)!, source)).not.toEqual([]);
  });

  it.each(rightTranslations)('that a translation is right: %s, %j', (name, source) => {
    expect(refusals(translationSchema(schemas[name]!)!, source)).toEqual([]);
    expect(findings(translators.get(name)!, source)).toEqual([]);
  });

  it.each(wrongTranslations)('that a translation is wrong: %s, %j', (name, source) => {
    expect(refusals(translationSchema(schemas[name]!)!, source)).not.toEqual([]);
    expect(findings(translators.get(name)!, source)).not.toEqual([]);
  });

  it.each([
    [1000, 0],
    [1001, 1],
  ])('that a summary of %i characters has %i mistakes', (length, mistakes) => {
    const source = `title: Strings\nsummary: ${'x'.repeat(length)}`;
    expect(refusals(schemas['projects']!, source)).toHaveLength(mistakes);
    expect(findings(editors.get('projects')!, source)).toHaveLength(mistakes);
  });
});

describe('only the checker', () => {
  it.each(acrossFields)('knows rules across fields: %s, %j', (name, source) => {
    expect(refusals(schemas[name]!, source)).not.toEqual([]);
    expect(findings(editors.get(name)!, source)).toEqual([]);
  });

  it.each(asWritten)(
    'sees how a number or a word of YAML was written: %s, %j',
    (name, source, readerRefuses) => {
      expect(refusals(schemas[name]!, source).length > 0).toBe(readerRefuses);
      expect(findings(editors.get(name)!, source).length > 0).toBe(!readerRefuses);
    },
  );
});

it('only the editor refuses a ref that no record could have, before it is looked up', () => {
  expect(refusals(schemas['events']!, 'title: A\nhost: Gondomar Town')).toEqual([]);
  expect(findings(editors.get('events')!, 'title: A\nhost: Gondomar Town')).not.toEqual([]);
});

it('every field of every kind has a title and a description', () => {
  const nameless = [...editors, ...translators].flatMap(([name, { json }]) =>
    schemasIn(json)
      .flatMap(({ properties }) => Object.entries(properties ?? {}))
      .filter(([, { title, description }]) => !title || !description)
      .map(([field]) => `${name}: ${field}`),
  );
  expect(nameless).toEqual([]);
});

it('of a value out of form an editor says what the checker advises', () => {
  const start = schemasIn(editors.get('projects')!.json).find(({ title }) => title === 'Start')!;
  const [finding] = validate(schemas['projects']!, parseYaml('title: A\nstart: soon')).findings;
  expect(start.anyOf![0]!.patternErrorMessage).toBe(makeMessages().explain(finding!).remedy);
});

it('values of closed lists are told in words', () => {
  const lists = [...editors.values()]
    .flatMap(({ json }) => schemasIn(json))
    .filter(({ enumDescriptions }) => enumDescriptions);
  expect(lists.length).toBeGreaterThan(10);
  for (const { enum: values, enumDescriptions } of lists)
    expect(enumDescriptions).toHaveLength(values!.length);
  const roles = lists.find((list) => list.enum!.includes('beneficiary'))!;
  expect(roles.enumDescriptions![roles.enum!.indexOf('beneficiary')]).toBe('Beneficiary');
});

/** Tells what an editor marks in data, by zod's own reading of JSON Schema. */
function makeEditor(schema: z.ZodType, original = schema): Editor {
  const json = editorSchema(schema, original) as JsonSchema;
  return { json, check: z.fromJSONSchema(json as z.core.JSONSchema.JSONSchema) };
}

/** What the reader says of the shape of a record's data. */
function refusals(schema: z.ZodType, source: string): string[] {
  return validate(schema, parseYaml(source)).findings.map(({ code, line }) => `${line} ${code}`);
}

/** What an editor marks in a record's data, with the types that YAML 1.2 gives. */
function findings({ check }: Editor, source: string): string[] {
  const { error } = check.safeParse(parse(source, { version: '1.2', schema: 'core' }));
  return error?.issues.map(({ path, message }) => `${path.join('.')} ${message}`) ?? [];
}

/** The data of a record's file, as YAML; undefined where it can't be told from its prose. */
function dataIn(path: string): string | undefined {
  const text = readFileSync(path, 'utf8');
  if (path.endsWith('.yaml')) return text;
  const split = splitFrontMatter(text);
  if ('code' in split) return undefined;
  return text
    .split('\n')
    .slice(1, split.bodyLine - 2)
    .join('\n');
}

/** Every example of every field, as the schema tells it. */
function examplesIn(schema: z.ZodType): { name: string; field: z.ZodType; example: unknown }[] {
  const here = bare(schema);
  const of = traits.get(here)?.of as z.ZodType | undefined;
  if (of) return examplesIn(of);
  if (here instanceof z.ZodArray) return examplesIn(here.element as z.ZodType);
  return Object.entries(fieldsOf(here) ?? {}).flatMap(([name, field]) => {
    const told = field instanceof z.ZodOptional ? (field.unwrap() as z.ZodType) : field;
    const examples = z.globalRegistry.get(told)?.['examples'] as unknown[];
    return [...examples.map((example) => ({ name, field, example })), ...examplesIn(field)];
  });
}

/** A JSON Schema with all schemas inside it. */
function schemasIn(json: JsonSchema): JsonSchema[] {
  return [
    json,
    ...[
      ...Object.values(json.properties ?? {}),
      ...(json.anyOf ?? []),
      ...(json.items ? [json.items] : []),
      ...(json.additionalProperties ? [json.additionalProperties] : []),
    ].flatMap(schemasIn),
  ];
}

interface Editor {
  readonly json: JsonSchema;
  readonly check: z.ZodType;
}

interface JsonSchema {
  readonly title?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly enum?: readonly unknown[];
  readonly patternErrorMessage?: string;
  readonly enumDescriptions?: readonly string[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly anyOf?: readonly JsonSchema[];
  readonly items?: JsonSchema;
  readonly additionalProperties?: JsonSchema | false;
}
