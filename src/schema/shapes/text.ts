import { scalar, type Refuse } from '../field.ts';
import { reservedByWindows } from '../reserved.ts';
import { faultOf, flagMeant, keywordMeant, mailboxMeant } from './meant.ts';

const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/u;
const bidirectional = /[\u202a-\u202e\u2066-\u2069]/u;
/** Spaces of every kind, and characters that nobody sees unless others stand beside them. */
const blank = /^[\s\p{Z}\p{Default_Ignorable_Code_Point}\u2800]+$/u;
const word = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Text on one line that a translation may replace. */
export const text = () => scalar({ translatable: true }, oneLine);

/** Text on one line that every language shares: a person's or a body's name, an acronym. */
export const plain = () => scalar({}, oneLine);

/** Text over several lines that a translation may replace. */
export const prose = () => scalar({ translatable: true, lines: true }, clean);

/** Text on one line that is the same in every language: a number, a name, a licence. */
export const code = () => scalar({ yaml: ['string', 'number', 'integer'] }, oneLine);

/** A word that names a file of the published archive, such as a topic's: lower-case ASCII letters, digits and single hyphens. */
export const keyword = (longest = 40) =>
  scalar({}, (value, refuse) => {
    if (!word.test(value) || value.length > longest) {
      const meant = keywordMeant(value);
      refuse('keyword-form', {
        ...faultOf(value, meant && meant.length <= longest ? meant : undefined),
        longest,
      });
    }
    if (value === 'index' || reservedByWindows.test(value)) refuse('keyword-reserved', { value });
    return value;
  });

/** `true` or `false`. */
export const flag = () =>
  scalar({ yaml: ['boolean'] }, (value, refuse) => {
    if (value !== 'true' && value !== 'false') refuse('flag-form', faultOf(value, flagMeant(value)));
    return value === 'true';
  });

/** An e-mail address. */
export const mailbox = () =>
  scalar({ mailbox: true }, (value, refuse) => {
    if (!/^[^\s@<>()",;:\\]+@[^\s@<>()",;:\\]+\.[^\s@.]+$/u.test(value))
      refuse('email-form', faultOf(value, mailboxMeant(value)));
    return oneLine(value, refuse);
  });

/**
 * Text that has one of a few written forms: `pattern` holds, or the issue `fault` is told. `mend` gives what was probably
 * meant by other forms; it is told where it holds.
 */
export const formed = (pattern: RegExp, fault: string, mend?: (text: string) => string) =>
  scalar({ yaml: ['string', 'number', 'integer'] }, (value, refuse) => {
    if (!pattern.test(value)) {
      const meant = mend?.(value) ?? '';
      refuse(fault, faultOf(value, pattern.test(meant) ? meant : undefined));
    }
    return value;
  });

/** A path to a file beside the record, as written. */
export const file = (as: 'picture' | 'document' | 'any') =>
  scalar({ file: as }, (value, refuse) => {
    oneLine(value, refuse);
    if (/^(?:[a-z][a-z0-9+.-]*:|[\\/])/i.test(value)) refuse('file-not-beside', { value });
    else if (value.includes('\\')) refuse('file-backslash', { value, instead: value.replaceAll('\\', '/') });
    return value.replace(/^\.\//, '');
  });

/** The longest text on one line, in code points; the longest title of a real project has some 300. */
const longestLine = 1000;

/** Text as it is, if it is on one line and holds nothing that can’t be seen. */
export function oneLine(value: string, refuse: Refuse): string {
  if (/[\n\r\u2028\u2029]/u.test(value)) refuse('line-break', {});
  const length = value.length > longestLine ? [...value].length : 0;
  if (length > longestLine) refuse('text-too-long', { length, limit: longestLine });
  return clean(value, refuse);
}

function clean(value: string, refuse: Refuse): string {
  const found = control.exec(value) ?? bidirectional.exec(value);
  if (found)
    refuse(control.test(value) ? 'control-character' : 'bidirectional-control', {
      character: nameOf(found[0]),
    });
  if (blank.test(value)) refuse('text-invisible', { character: nameOf(value) });
  return value;
}

/** How Unicode calls the first character: `U+200B`. */
function nameOf(text: string): string {
  return `U+${text.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
}
