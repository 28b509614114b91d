import * as z from 'zod';
import { optional, required, traits } from './field.ts';
import { lang } from './shapes/country.ts';
import { link } from './shapes/link.ts';
import { photo } from './shapes/photo.ts';
import { keywordMeant } from './shapes/meant.ts';
import { idForm } from './shapes/ref.ts';
import { formed, keyword, prose } from './shapes/text.ts';

/** The longest summary that lists show whole, in code points. */
const summaryAdvised = 320;
const summaryLimit = 1000;

const accepted = z.strictObject({
  rule: required(keyword(60), 'Rule', 'The name of the warning.', ['event-outside-project']),
  note: required(prose(), 'Note', 'Why it is right so.', ['The last meeting was held after an extension.']),
});

/** Warnings that somebody looked at and found right so. */
export const acceptedWarnings = () =>
  optional(z.array(accepted), 'Accepted warnings', 'Warnings that were looked at and are right so.', [
    [{ rule: 'event-outside-project', note: 'The last meeting was held after an extension.' }],
  ]);

/** What every record may say, of whatever kind. */
export const recordFields = () => ({
  lang: optional(
    lang(),
    'Language',
    'The language this record is written in; the first of the archive when left out.',
    ['ro'],
  ),
  formerIds: optional(
    z.array(formed(idForm, 'id-form', (text) => keywordMeant(text.replace(/^.*\/|\.[a-z]+$/g, '')) ?? '')),
    'Former ids',
    'Ids it had; their addresses lead here.',
    [['old-name']],
  ),
  accepted: acceptedWarnings(),
});

/** A few sentences for lists and search results. */
export const summary = () =>
  optional(
    prose()
      .refine((value) => value.length <= summaryLimit || [...value].length <= summaryLimit, {
        params: { code: 'summary-too-long', limit: summaryLimit },
        abort: false,
      })
      .register(traits, { length: { advised: summaryAdvised, limit: summaryLimit } }),
    'Summary',
    'Two or three sentences: what lists and search results show.',
    ['Eight towns looked for ways to bring people at the margins closer to Europe.'],
  );

/** Photos, links and sources, as most records have them. */
export const enclosures = () => ({
  photos: optional(z.array(photo()), 'Photos', 'Pictures beside the record.', [
    [{ file: 'opening.jpg', alt: 'People at tables' }],
  ]),
  links: optional(z.array(link()), 'Links', 'Addresses on the web.', [['https://example.org/']]),
  sources: optional(z.array(link()), 'Sources', "Where the record's facts come from.", [
    ['https://example.org/report'],
  ]),
});
