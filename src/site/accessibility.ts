import type { Graph } from '#content/nodes.ts';
import type { Texts } from '#texts/texts.ts';
import { archiveWords } from './archive.ts';
import { present } from './fact.ts';
import { callTo, linkView, mailTo } from './link.ts';
import { say } from './say.ts';
import type { Site } from './site.ts';
import { names, ownerSite, statementView, type StatementParagraph, type StatementView } from './statement.ts';
import type { Words } from './words.ts';

/** What a status may say for short; any other is shown in its own words. */
const statuses = ['fully', 'partially', 'not'] as const;

/**
 * The accessibility statement in a language of the archive, after the model of Commission Implementing Decision
 * (EU) 2018/1523. What `archive.yaml` doesn't say isn't claimed: without a word of it, the page says that.
 */
export function accessibilityView(site: Site, lang: string): StatementView {
  const texts = site.texts(lang);
  const { graph } = site;
  const { accessibility: told, owner } = graph.archive.data;
  const params = names(site, lang);
  const stated = told?.status !== undefined || told?.assessed !== undefined;
  const contacts = present([
    told?.email === undefined ? undefined : mailTo(told.email),
    told?.phone === undefined ? undefined : callTo(told.phone),
  ]);
  if (contacts.length === 0 && owner.email !== undefined) contacts.push(mailTo(owner.email));
  const { enforcement } = told ?? {};
  const label = archiveWords(graph.archive, lang, (data) => data.accessibility?.enforcement?.label);
  return statementView(site, lang, 'accessibility', {
    title: say(texts, stated ? 'accessibility.title' : 'accessibility.title.none'),
    lead: say(texts, stated ? 'accessibility.committed' : 'accessibility.none', params),
    sections: [
      {
        heading: say(texts, 'accessibility.compliance'),
        paragraphs: stated ? [status(site, lang)] : [],
      },
      { heading: say(texts, 'accessibility.content'), paragraphs: content(texts, graph) },
      {
        heading: say(texts, 'accessibility.preparation'),
        paragraphs: [
          ...(stated ? [assessment(texts, told?.assessed)] : []),
          say(texts, 'accessibility.tested'),
        ],
      },
      {
        heading: say(texts, 'accessibility.feedback'),
        paragraphs: [
          contacts.length > 0
            ? { ...say(texts, 'accessibility.report'), links: contacts }
            : { ...say(texts, 'accessibility.no-contact', params), links: ownerSite(site, texts) },
        ],
      },
      {
        heading: say(texts, 'accessibility.enforcement'),
        paragraphs: enforcement
          ? [{ ...say(texts, 'accessibility.complain'), links: [linkView(texts, enforcement, label)] }]
          : [],
      },
    ],
  });
}

function status(site: Site, lang: string): Words {
  const { archive } = site.graph;
  const texts = site.texts(lang);
  const written = archive.data.accessibility?.status;
  if (written === undefined) return say(texts, 'accessibility.unknown');
  const known = statuses.find((id) => id === written.toLowerCase());
  if (known) return say(texts, `accessibility.${known}`);
  return archiveWords(archive, lang, (data) => data.accessibility?.status)!;
}

function assessment(texts: Texts, assessed: string | undefined): Words {
  return assessed === undefined
    ? say(texts, 'accessibility.not-assessed')
    : say(texts, 'accessibility.assessed', { date: texts.date(assessed) });
}

/** What may not be accessible: documents as they came; and, of a site that doesn't comply, that nobody listed it. */
function content(texts: Texts, { archive, files }: Graph): StatementParagraph[] {
  const documents = [...files.values()].filter((file) => file.as === 'document');
  const formats = [...new Set(documents.map(({ format }) => format.toUpperCase()))].toSorted(texts.compare);
  const wanting = ['partially', 'not'].includes(archive.data.accessibility?.status?.toLowerCase() ?? '');
  return [
    ...(documents.length > 0
      ? [say(texts, 'accessibility.documents', { n: documents.length, formats: formats.join(', ') })]
      : []),
    ...(wanting ? [say(texts, 'accessibility.unlisted')] : []),
  ];
}
