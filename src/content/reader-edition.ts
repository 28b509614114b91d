import { join } from 'node:path';
import { editionOf } from './edition.ts';

/** The program that reads content, as it was when it was loaded. */
export const edition = editionOf(import.meta.dirname, join(import.meta.dirname, '../schema'));
