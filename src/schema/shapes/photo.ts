import * as z from 'zod';
import { optional, required } from '../field.ts';
import { consents } from '../vocabularies/statuses.ts';
import { choice } from './choice.ts';
import { date } from './date.ts';
import { file, flag, plain, prose, text } from './text.ts';

/** A photo beside the record. */
export const photo = () =>
  z.strictObject({
    file: required(
      file('picture'),
      'File',
      'The picture, named from the record: jpg, png, webp, avif, gif or tiff.',
      ['opening.jpg'],
    ),
    alt: optional(
      prose(),
      'Description',
      'What is to be seen, for those who do not see it; without it the photo is not published.',
      ['Forty people at round tables in a sports hall'],
    ),
    caption: optional(text(), 'Caption', 'What is shown below the photo.', ['Opening session']),
    credit: optional(plain(), 'Credit', 'Who took it, as they wish to be named.', [
      'Municipality of Gondomar',
    ]),
    consent: optional(choice('consent', consents), 'Consent', 'Whether those in the photo agreed.', [
      'given',
    ]),
    minors: optional(flag(), 'Minors', 'Whether children can be recognised.', ['true']),
    date: optional(date(), 'Date', 'When it was taken.', ['2021-09-06']),
  });

/** A logo beside the record. */
export const logo = () =>
  z.strictObject({
    file: required(file('picture'), 'File', 'The picture, named from the record.', ['logo.png']),
    alt: optional(prose(), 'Description', 'What the logo says.', ['Coat of arms of Gondomar']),
  });

export type Photo = z.output<ReturnType<typeof photo>>;
