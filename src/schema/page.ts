import * as z from 'zod';
import { required } from './field.ts';
import { recordFields, summary } from './record.ts';
import { text } from './shapes/text.ts';

/** A free page: about the archive, a legal notice, a story. */
export const page = z.strictObject({
  title: required(text(), 'Title', 'The title of the page.', ['About this archive']),
  ...recordFields(),
  summary: summary(),
});

export type PageWritten = z.input<typeof page>;
export type PageData = z.output<typeof page>;
