import { catalogue, severityOf } from '#content/catalogue.ts';
import type { Issue } from '#content/issue.ts';
import { makeMessages } from '#texts/messages.ts';
import { rules } from '#texts/messages/en.ts';
import type { Message } from '#texts/messages/message.ts';
import { made } from './made.ts';
import { shown, type Examined, type Examiner } from './examine.ts';
import { filesOf, type FixtureFile } from './files.ts';
import type { Fixture } from './fixtures.ts';
import { fence, prose } from './markdown.ts';

const titles: Readonly<Record<Part, string>> = {
  folder: 'The folder and its files',
  yaml: 'How data are written',
  values: 'Fields and their values',
  relations: 'What records say of each other',
  completeness: 'What an archive should hold',
  programmes: 'What programmes allow',
  translations: 'Translations',
  bodies: 'Texts below the data',
  media: 'Photos, documents and links',
};

const opening = `# What the checker says

<!-- Written by \`npm run checks\` from the catalogue and the folders in tests/fixtures/checks. Don’t edit it here. -->

\`npm run check\` reads an archive and says what is wrong in it: in which file, at which line and column, and what to write instead. So does every build before it begins. Each sort of mistake has a code of its own, such as \`dangling-ref\`, that never changes. This page shows them all: what each means, a file that has it, what the checker says of that file, and the file mended.

A **mistake** stops the build, and the last good archive stays where it is. A **warning** doesn’t. If you looked at a warning and it is right as it is, say so in the record, and it is no longer printed:

\`\`\`yaml
accepted:
  - rule: event-outside-project
    note: The last meeting was held after an extension.
\`\`\`

The [handbook](../content/README.md) says how records are written and which fields they have.`;

/**
 * The reference page of the checker in Markdown: by part, each code of the catalogue under a heading that is the code,
 * with its fixtures `wrong` and `right`.
 */
export async function referencePage(
  fixtures: readonly Fixture[],
  examine: Examiner['examine'],
): Promise<string> {
  const named = new Map(fixtures.map((fixture) => [fixture.path, fixture]));
  const blocks = [opening];
  for (const [part, codes] of Object.entries(catalogue)) {
    const listed = Object.keys(codes) as Code[];
    blocks.push(
      `## ${titles[part as Part]}`,
      listed.map((code) => `- [\`${code}\`](#${code}): ${rules[code].title}`).join('\n'),
    );
    for (const code of listed) {
      const [wrong, right] = ['wrong', 'right'].map((name) => named.get(`${part}/${code}/${name}`));
      blocks.push(
        `### ${code}`,
        `**${rules[code].title}.** ${severityOf(code) === 'error' ? 'A mistake.' : 'A warning.'}`,
      );
      if (wrong && right) blocks.push(...exampleOf({ code, wrong, right }, await examine(wrong)));
      else blocks.push(inWords(code));
    }
  }
  return `${blocks.join('\n\n')}\n`;
}

/** What is said of a rule that no fixture shows. */
function inWords(code: Code): string {
  const { message, remedy } = makeMessages('en').explain({ code, params: { n: 12 } });
  return prose(`${message} ${remedy}`);
}

/** A wrong example, what is said of it, and a right one. */
function exampleOf({ code, wrong, right }: Example, examined: Examined): string[] {
  const issue = examined.issues.find((issue) => issue.code === code);
  if (!issue) throw new Error(`The checker doesn’t say ${code} of the fixture ${wrong.path}.`);
  const [, , ...told] = shown(examined, [issue]).trimEnd().split('\n');
  const before = filesOf(wrong.folder);
  const after = filesOf(right.folder);
  const mended = after.filter((file) => !holds(before, file));
  return [
    ...inGeneral(issue),
    ...before
      .filter((file) => file.path === issue.file || !holds(after, file))
      .flatMap((file) => fileIn('Wrong', file)),
    ...madeFor('Wrong', wrong),
    'The checker says:',
    fence('text', told.join('\n')),
    ...mended.flatMap((file) => fileIn('Right', file)),
    ...madeFor('Right', right),
    ...(mended.length === 0
      ? before.filter(({ path }) => after.every((file) => file.path !== path))
      : []
    ).map(({ path }) => `Right: without \`${path}\`.`),
  ];
}

/** What to do where nothing can be guessed; of an issue without a guess, its report says that. */
function inGeneral({ code, params: { nearest, ...params } }: Issue): string[] {
  const { meant } = rules[code as Code] as Message;
  if (meant === undefined || nearest === undefined) return [];
  return [prose(makeMessages('en').explain({ code, params: params as Issue['params'] }).remedy)];
}

function fileIn(verdict: string, { path, text }: FixtureFile): string[] {
  if (text === undefined) return [`${verdict}: \`${path}\``];
  return [`${verdict}: \`${path}\``, fence(path.endsWith('.yaml') ? 'yaml' : 'markdown', text)];
}

function madeFor(verdict: string, { path }: Fixture): string[] {
  return Object.hasOwn(made, path) ? [`${verdict}: ${made[path]!.shows}`] : [];
}

function holds(files: readonly FixtureFile[], { path, text }: FixtureFile): boolean {
  return files.some((file) => file.path === path && file.text === text);
}

interface Example {
  readonly code: string;
  readonly wrong: Fixture;
  readonly right: Fixture;
}

type Part = keyof typeof catalogue;
type Code = keyof typeof rules;
