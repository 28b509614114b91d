import { describe, expect, it } from 'vitest';
import { accessibilityView } from '#site/accessibility.ts';
import { document, picture, siteOf, textsOf } from './site-of.ts';

const viewOf = (more: string, lang = 'en') =>
  accessibilityView(
    siteOf({
      'archive.yaml': `name: Our towns\nowner: { name: A town, email: town@example.org }\nlanguages: [en, fr, ro, el]\n${more}`,
      'projects/fair.yaml': 'title: A fair\n',
    }),
    lang,
  );
const headings = (view: ReturnType<typeof viewOf>) => textsOf(view.sections.map(({ heading }) => heading));
const toldOf = (view: ReturnType<typeof viewOf>) =>
  view.sections.flatMap(({ paragraphs }) => textsOf(paragraphs));

describe('of an archive that says nothing of it', () => {
  it('claims nothing, and says so', () => {
    const view = viewOf('');
    expect(view.title.text).toBe('Accessibility');
    expect(view.lead.text).toMatch(/^A town has not yet published an accessibility statement for Our towns/);
    expect(headings(view)).toEqual([
      'Preparation of this accessibility statement',
      'Feedback and contact information',
    ]);
    expect(toldOf(view).join()).not.toMatch(/compliant|assess/);
  });

  it('gives the owner’s mailbox', () => {
    expect(viewOf('').sections[1]!.paragraphs[0]!.links).toEqual([
      { words: { text: 'town@example.org' }, href: 'mailto:town@example.org', remarks: [] },
    ]);
  });
});

describe('of an archive that states it', () => {
  const told =
    'accessibility: { status: partially, assessed: 2026-06, email: access@example.org, phone: "+351 224 660", enforcement: { url: "https://example.org/ombudsman", label: The ombudsman } }\n';

  it('has the parts of the EU’s model in its order', () => {
    expect(headings(viewOf(told))).toEqual([
      'Compliance status',
      'Non-accessible content',
      'Preparation of this accessibility statement',
      'Feedback and contact information',
      'Enforcement procedure',
    ]);
  });

  it('says how far, and since when', () => {
    const said = toldOf(viewOf(told));
    expect(said).toContain(
      'This website is partially compliant with the accessibility requirements of Directive (EU) 2016/2102 (EN 301 549).',
    );
    expect(said).toContain('Last assessment of the website: June\u00a02026.');
  });

  it('leads to mailbox, phone and the body that hears complaints', () => {
    const links = viewOf(told).sections.flatMap(({ paragraphs }) =>
      paragraphs.flatMap((paragraph) => paragraph.links ?? []),
    );
    expect(links.map(({ href, words }) => [words.text, href])).toEqual([
      ['access@example.org', 'mailto:access@example.org'],
      ['+351\u00a0224\u00a0660', 'tel:+351224660'],
      ['The ombudsman', 'https://example.org/ombudsman'],
    ]);
  });

  it('speaks the words of the law in the page’s language', () => {
    expect(viewOf(told, 'fr').sections[0]!.paragraphs[0]!.text).toMatch(
      /^Le présent site internet est partiellement conforme/,
    );
    expect(headings(viewOf(told, 'ro'))[0]).toBe('Stadiul conformității');
  });

  it('marks English words on a page of a language without texts', () => {
    expect(viewOf(told, 'el').sections[0]!.heading).toEqual({ text: 'Compliance status', lang: 'en' });
  });

  it('takes a sentence of the archive’s own', () => {
    expect(
      viewOf('accessibility: { status: Ours is tested by readers. }\n', 'fr').sections[0]!.paragraphs,
    ).toEqual([{ text: 'Ours is tested by readers.', lang: 'en' }]);
  });
});

it('warns of documents that came as they are, not of pictures', () => {
  const site = siteOf(
    {
      'archive.yaml': 'name: Our towns\nowner: { name: A town }\nlanguages: [en]\n',
      'projects/fair.yaml':
        'title: A fair\nresults: [{ title: A report, file: report.pdf }]\nphotos: [{ file: opening.jpg, alt: A hall }]\n',
      'projects/report.pdf': '',
      'projects/opening.jpg': '',
    },
    { published: { 'projects/report.pdf': document, 'projects/opening.jpg': picture } },
  );
  expect(toldOf(accessibilityView(site, 'en'))[0]).toBe(
    '1 document (PDF) is published as it was made, and may not be accessible. Its contents can be asked for in another form.',
  );
});
