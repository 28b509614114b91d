import * as z from 'zod';
import { optional, required, rule } from './field.ts';
import { acceptedWarnings } from './record.ts';
import { lang, state } from './shapes/country.ts';
import { date } from './shapes/date.ts';
import { link, siteAddress, webAddress } from './shapes/link.ts';
import { logo } from './shapes/photo.ts';
import { ref } from './shapes/ref.ts';
import { code, formed, keyword, mailbox, plain, prose, text } from './shapes/text.ts';

/** The longest id of an archive: it names the folder of the download, where paths must stay short. */
export const archiveIdLimit = 40;

const owner = z.strictObject({
  name: required(plain(), 'Name', 'Who answers for the archive.', ['Municipality of Gondomar']),
  country: optional(state(), 'Country', 'Two letters of ISO 3166-1.', ['PT']),
  website: optional(link(), 'Website', 'Its site.', ['https://example.org/']),
  email: optional(mailbox(), 'E-mail', "A role's mailbox, not a person's.", ['archive@example.org']),
  logo: optional(logo(), 'Logo', 'A picture beside archive.yaml.', [
    { file: 'logo.png', alt: 'Coat of arms' },
  ]),
});

const accessibility = z.strictObject({
  email: optional(mailbox(), 'E-mail', 'Where barriers are reported.', ['access@example.org']),
  phone: optional(plain(), 'Phone', 'Where barriers are reported.', ['+351 224 660 000']),
  enforcement: optional(link(), 'Enforcement', 'The body that hears complaints.', [
    'https://example.org/complaints',
  ]),
  assessed: optional(date(), 'Assessed', 'When it was last assessed.', ['2026-06-01']),
  status: optional(
    plain(),
    'Status',
    'How far it conforms: `fully`, `partially`, `not`, or a sentence of your own.',
    ['partially'],
  ),
});

const theme = z.strictObject({
  accent: optional(
    formed(/^#[0-9a-f]{6}$/i, 'colour-form', colourMeant),
    'Accent',
    'The colour of links and lines.',
    ['#7a1f2b'],
  ),
});

/** Labels of topics: any keyword, each with a text. */
const topics = () =>
  z
    .record(keyword(), text())
    .transform((labels) => Object.assign(Object.create(null), labels) as Record<string, string>);

/** The archive itself: `archive.yaml`. */
export const archive = rule(
  z.strictObject({
    name: required(text(), 'Name', 'What the archive is called.', ['Networks of Gondomar']),
    id: optional(keyword(archiveIdLimit), 'Id', 'Names the download; from the name when left out.', [
      'gondomar',
    ]),
    tagline: optional(text(), 'Tagline', 'One line below the name.', ['Who met, where, and what came of it']),
    description: optional(prose(), 'Description', 'What this archive is, in a few sentences.', [
      'Projects of our town since 2007.',
    ]),
    owner: required(owner, 'Owner', 'Who answers for the archive.', [{ name: 'Municipality of Gondomar' }]),
    url: optional(siteAddress(), 'Address', 'Where it is published, if anywhere.', [
      'https://archive.example.org/',
    ]),
    languages: required(
      z.array(lang()).min(1),
      'Languages',
      'The languages of its pages; the first is the default.',
      [['en', 'fr', 'ro']],
    ),
    repository: optional(
      webAddress(),
      'Repository',
      'Where its files are edited; with the branch where that isn’t `main`.',
      ['https://github.com/town/archive', 'https://github.com/town/archive/tree/trunk'],
    ),
    licence: optional(code(), 'Licence', 'The SPDX id of the licence of its texts.', ['CC-BY-4.0']),
    navigation: optional(z.array(ref('pages')), 'Navigation', 'Free pages in the menu, in order.', [
      ['about'],
    ]),
    theme: optional(theme, 'Theme', 'How it looks.', [{ accent: '#7a1f2b' }]),
    featured: optional(z.array(ref('projects')), 'Featured', 'Projects on the home page.', [
      ['first-strings'],
    ]),
    topics: optional(topics(), 'Topics', 'Labels of topics.', [{ 'social-inclusion': 'Social inclusion' }]),
    accessibility: optional(accessibility, 'Accessibility', 'What the accessibility statement needs.', [
      { email: 'access@example.org' },
    ]),
    privacy: optional(
      z.strictObject({
        email: optional(mailbox(), 'E-mail', 'Where data protection is asked about.', [
          'privacy@example.org',
        ]),
      }),
      'Privacy',
      'What the privacy page needs.',
      [{ email: 'privacy@example.org' }],
    ),
    asOf: optional(date(), 'As of', "The archive's clock; the day of the newest commit when left out.", [
      '2026-11-01',
    ]),
    search: optional(
      z.strictObject({
        archives: optional(z.array(webAddress()), 'Archives', 'Other archives to search.', [
          ['https://other.example.org/'],
        ]),
      }),
      'Search',
      'How its search works.',
      [{ archives: ['https://other.example.org/'] }],
    ),
    accepted: acceptedWarnings(),
  }),
  ({ languages }, report) => {
    const seen = new Set<string>();
    (Array.isArray(languages) ? languages : []).forEach((lang, index) => {
      // One that was refused is no text.
      if (typeof lang !== 'string') return;
      const name = lang.toLowerCase();
      if (seen.has(name)) report(['languages', index], { code: 'language-twice', value: name });
      seen.add(name);
    });
  },
);

/** A colour in three digits, or without its `#`. */
function colourMeant(text: string): string {
  const digits = text.replace(/^#/, '');
  return `#${digits.length === 3 ? digits.replace(/./g, '$&$&') : digits}`;
}

export type ArchiveWritten = z.input<typeof archive>;
export type ArchiveData = z.output<typeof archive>;
