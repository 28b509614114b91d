import { scalar } from '../field.ts';

/** What a record's id looks like: 1 to 60 lower-case ASCII letters, digits and single hyphens between them. */
export const idForm = /^(?=.{1,60}$)[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The id of a record of a kind; whether there is one is decided where all records are known. */
export const ref = (kind: string) => scalar({ ref: kind, yaml: ['string', 'integer'] }, (value) => value);
