import * as z from 'zod';
import { optional, required, rule, shorthand } from './field.ts';
import { enclosures, recordFields, summary } from './record.ts';
import { choice } from './shapes/choice.ts';
import { settled } from './shapes/country.ts';
import { date } from './shapes/date.ts';
import { guessKind, link, linkFields, webAddress } from './shapes/link.ts';
import { logo } from './shapes/photo.ts';
import { endAfterStart, pointFields, pointIsWhole, townFields } from './shapes/place.ts';
import { ref } from './shapes/ref.ts';
import { formed, mailbox, plain, text } from './shapes/text.ts';
import { organisationTypes } from './vocabularies/organisation-types.ts';

const agreement = () =>
  shorthand(
    'text',
    z
      .strictObject({
        text: optional(plain(), 'Text', 'The agreement in words.', ['Charter of 12 May 1998']),
        url: optional(webAddress(), 'Address', 'Where it is found.', ['https://example.org/charter']),
        ...linkFields(),
      })
      .transform(({ text, ...rest }) => {
        const url =
          rest.url ?? (text && /^https?:\/\/\S+$/i.test(text) && URL.canParse(text) ? text : undefined);
        return url ? { link: { ...rest, url, kind: rest.kind ?? guessKind(url) } } : { text };
      }),
  );

const twinning = () =>
  shorthand(
    'partner',
    rule(
      z.strictObject({
        partner: required(ref('partners'), 'Partner', 'The id of the twin.', ['bezons']),
        since: optional(date(), 'Since', 'When the twinning pact was signed.', ['1998-05-12']),
        until: optional(date(), 'Until', 'When it ended.', ['2020']),
        agreement: optional(agreement(), 'Agreement', 'The twinning pact, in words or as an address.', [
          'Charter of 12 May 1998',
        ]),
      }),
      ({ since, until }, report) =>
        endAfterStart({ start: since, end: until }, (_, fault) => report(['until'], fault)),
    ),
  );

const contact = () =>
  z.strictObject({
    email: optional(mailbox(), 'E-mail', "A role's mailbox, not a person's.", ['europe@example.org']),
    phone: optional(
      formed(/^\+?[\d\s()./-]{5,30}$/, 'phone-form', (text) => text.replace(/[^\d+]+/g, ' ').trim()),
      'Phone',
      'A number in international form.',
      ['+351 224 660 000'],
    ),
  });

/** A partner: a town, an association, a school, whoever takes part in projects. */
export const partner = rule(
  z.strictObject({
    name: required(text(), 'Name', 'As it calls itself.', ['Município de Gondomar']),
    ...recordFields(),
    shortName: optional(text(), 'Short name', 'What it is called for short.', ['Gondomar']),
    aliases: optional(z.array(plain()), 'Aliases', 'Other names and other languages; found by search.', [
      ['Lučenec', 'Losonc'],
    ]),
    summary: summary(),
    type: optional(choice('organisationType', organisationTypes), 'Type', 'What kind of body it is.', [
      'municipality',
    ]),
    ...townFields(),
    ...pointFields(),
    pic: optional(
      formed(/^\d{9}$/, 'pic-form', (text) => text.replace(/\D/g, '')),
      'PIC',
      'EU participant identification code, nine digits.',
      ['948765432'],
    ),
    website: optional(link(), 'Website', 'Its site, or the note that it is gone.', ['https://example.org/']),
    logo: optional(logo(), 'Logo', 'A picture beside the record.', [
      { file: 'logo.png', alt: 'Coat of arms' },
    ]),
    twinnedWith: optional(
      z.array(twinning()),
      'Twinned with',
      'Its twins; writing it on one side is enough.',
      [['bezons']],
    ),
    dissolved: optional(date(), 'Dissolved', 'When it ceased to exist.', ['2015']),
    continues: optional(z.array(ref('partners')), 'Continues', 'Bodies that it follows.', [
      ['old-association'],
    ]),
    wikidata: optional(
      formed(/^Q[1-9]\d*$/, 'wikidata-form', (text) => /Q[1-9]\d*/i.exec(text)?.[0].toUpperCase() ?? ''),
      'Wikidata',
      'Its item at Wikidata.',
      ['Q213558'],
    ),
    contact: optional(contact(), 'Contact', 'How to reach it by role.', [{ email: 'europe@example.org' }]),
    ...enclosures(),
  }),
  pointIsWhole,
).transform(settled);

export type PartnerWritten = z.input<typeof partner>;
export type PartnerData = z.output<typeof partner>;
export type Twinning = NonNullable<PartnerData['twinnedWith']>[number];
