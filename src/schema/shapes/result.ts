import * as z from 'zod';
import { optional, required } from '../field.ts';
import { resultTypes } from '../vocabularies/result-types.ts';
import { accesses } from '../vocabularies/statuses.ts';
import { choice } from './choice.ts';
import { lang } from './country.ts';
import { date } from './date.ts';
import { webAddress } from './link.ts';
import { code, file, plain, prose, text } from './text.ts';

/** What a project or an event produced: kept here, at an address elsewhere, or known to exist. */
export const result = () =>
  z.strictObject({
    title: required(text(), 'Title', 'As it stands on the work itself.', [
      'Social inclusion: an action plan',
    ]),
    type: optional(choice('resultType', resultTypes), 'Type', 'What it is.', ['handbook']),
    date: optional(date(), 'Date', 'When it was published or finished.', ['2019-08']),
    languages: optional(z.array(lang()), 'Languages', 'The languages it is written in.', [['en', 'fr']]),
    file: optional(file('any'), 'File', 'The document or picture, named from the record.', [
      'action-plan.pdf',
    ]),
    url: optional(webAddress(), 'Address', 'Where it is found elsewhere.', ['https://example.org/plan']),
    summary: optional(prose(), 'Summary', 'What is in it.', [
      'Twelve ways in which towns reach older people.',
    ]),
    licence: optional(code(), 'Licence', 'An SPDX id, or the licence in words.', ['CC-BY-4.0']),
    authors: optional(z.array(plain()), 'Authors', 'Who wrote it, as named on it.', [
      ['Municipality of Gondomar'],
    ]),
    isbn: optional(code(), 'ISBN', 'International Standard Book Number.', ['978-92-76-12345-6']),
    doi: optional(code(), 'DOI', 'Digital Object Identifier.', ['10.5281/zenodo.123456']),
    archived: optional(webAddress(), 'Archived copy', 'The address of a copy kept by a web archive.', [
      'https://web.archive.org/web/2022/https://example.org/plan',
    ]),
    kept: optional(plain(), 'Kept at', 'Where the original lies.', ['town archive, file 12/2022']),
    access: optional(
      choice('access', accesses),
      'Access',
      'Only public results are published; the others are listed.',
      ['public'],
    ),
  });

export type Result = z.output<ReturnType<typeof result>>;
