import type { Fault } from '#schema/field.ts';
import { idForm } from '#schema/shapes/ref.ts';
import { countries, countryAliases, outermostRegions } from '#schema/vocabularies/countries.ts';
import { officialLanguages } from '#schema/vocabularies/languages.ts';
import { programmes } from '#schema/vocabularies/programmes.ts';
import { sdgs } from '#schema/vocabularies/sdgs.ts';
import { makeTexts } from '#texts/texts.ts';
import { makeMessages } from '#texts/messages.ts';

/** A piece of JSON Schema (draft 7). */
export type JsonSchema = { readonly [keyword: string]: unknown };

const invisible = '\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\u202a-\\u202e\\u2066-\\u2069';
const breaks = '\\n\\r\\u2028\\u2029';

/** Text as an editor gives it: a number that wasn't quoted is text too. */
export const prose: JsonSchema = {
  type: ['string', 'number'],
  pattern: `^[^${invisible}]*$`,
  patternErrorMessage: remedyOf({ code: 'control-character' }),
};

/** Text on one line; space and line breaks around it don't count. */
export const oneLine: JsonSchema = {
  type: ['string', 'number'],
  pattern: `^\\s*[^${invisible}${breaks}]*\\s*$`,
  patternErrorMessage: remedyOf({ code: 'line-break' }),
};

/** A path to a file beside the record. */
export const filePath: JsonSchema = {
  type: ['string', 'number'],
  pattern: `^(?![A-Za-z][A-Za-z0-9+.-]*:|/)[^\\\\${invisible}${breaks}]*$`,
  patternErrorMessage: remedyOf({ code: 'file-not-beside' }),
};

/** The id of a record. */
export const id: JsonSchema = {
  type: ['string', 'integer'],
  pattern: idForm.source,
  minimum: 0,
  patternErrorMessage: remedyOf({ code: 'id-form' }),
};

/** What an optional field may hold without a value. */
export const empty: JsonSchema = { type: ['null', 'string'], maxLength: 0 };

/**
 * What a value may be that is refused with this fault when it is nonsense, as alternatives.
 * Patterns hold for quoted values, limits for what YAML 1.2 takes for a number. What VS Code says of a wrong one is the
 * checker's remedy; of a closed list it names the values by itself.
 * @throws where the code tells of no form that is known here
 */
export function formOf(fault: Fault): JsonSchema[] {
  const form = Object.hasOwn(forms, fault.code) ? forms[fault.code] : undefined;
  if (!form) throw new Error(`Editors aren't told yet what ${fault.code} refuses.`);
  if (fault.code === 'unknown-value') return form(fault);
  return form(fault).map((schema) => ({
    ...schema,
    [schema['enum'] ? 'errorMessage' : 'patternErrorMessage']: remedyOf(fault),
  }));
}

/** A value as an editor gives it when it is written without quotes. */
export function asTyped(text: string): string | number | boolean {
  if (/^-?\d+(?:\.\d+)?$/.test(text)) return Number(text);
  return text === 'true' || (text === 'false' ? false : text);
}

const forms: Readonly<Record<string, (fault: Fault) => JsonSchema[]>> = {
  'colour-form': () => [text('#[0-9A-Fa-f]{6}')],
  'count-form': () => [{ ...text('\\d{1,9}', 'integer'), minimum: 0, maximum: 999_999_999 }],
  'country-form': () => [{ enum: countryCodes }, text(countryCodes.map(inEitherCase).join('|'))],
  'currency-form': () => [{ enum: Intl.supportedValuesOf('currency') }],
  'date-form': () => [{ ...text(dateForm(), 'integer'), minimum: 1000, maximum: 9999 }],
  'degrees-form': ({ limit }) => [
    {
      ...text(
        `-?${limit === 90 ? '(?:0?90(?:\\.0+)?|0?[0-8]?\\d' : '(?:180(?:\\.0+)?|(?:1[0-7]|0?\\d)?\\d'}(?:\\.\\d+)?)`,
        'number',
      ),
      minimum: -Number(limit),
      maximum: Number(limit),
    },
  ],
  'email-form': () => [text('[^\\s@<>()",;:\\\\]+@[^\\s@<>()",;:\\\\]+\\.[^\\s@.]+')],
  'flag-form': () => [text('true|false', 'boolean')],
  'id-form': () => [id],
  'keyword-form': ({ longest }) => [
    {
      ...text(`(?!(?:${reservedWords})$)[a-z0-9]+(?:-[a-z0-9]+)*`, 'integer'),
      maxLength: longest,
      minimum: 0,
    },
  ],
  'lang-form': () => [{ enum: officialLanguages }, text(languageForm)],
  'link-form': () => [text(addressForm)],
  'money-form': () => [
    { ...text('\\d{1,12}(?:\\.\\d{1,2})?', 'number'), minimum: 0, maximum: 999_999_999_999.99 },
  ],
  'phone-form': () => [{ ...text('\\+?[\\d\\s()./-]{5,30}', 'integer'), minimum: 10_000 }],
  'pic-form': () => [{ ...text('\\d{9}', 'integer'), minimum: 100_000_000, maximum: 999_999_999 }],
  'sdg-form': () => [
    { enum: sdgs, enumDescriptions: sdgs.map((sdg) => labelOf('sdg', String(sdg))) },
    text('0?[1-9]|1[0-7]'),
  ],
  'unknown-value': ({ vocabulary, known }) => [choice(String(vocabulary), known as readonly string[])],
  'wikidata-form': () => [text('Q[1-9]\\d*')],
};

const countryCodes = [...countries, ...Object.keys(countryAliases), ...Object.keys(outermostRegions)]
  .filter((code, index, all) => all.indexOf(code) === index)
  .toSorted();

/** Words that can’t name a file everywhere, or name a folder’s own page. */
const reservedWords = 'index|con|prn|aux|nul|com\\d|lpt\\d';

/** BCP 47 without extended languages (RFC 5646; Unicode Technical Standard 35 has none). */
const languageForm = [
  '[a-z]{2,3}(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|\\d{3}))?',
  '(?:-(?:[A-Za-z0-9]{5,8}|\\d[A-Za-z0-9]{3}))*',
  '(?:-[A-WYZa-wyz0-9](?:-[A-Za-z0-9]{2,8})+)*(?:-[Xx](?:-[A-Za-z0-9]{1,8})+)?',
].join('');

const addressForm = [
  '[Hh][Tt][Tt][Pp][Ss]?://',
  '(?:[^\\s\\\\<>"/?#@:%^|\\[\\]]*\\.[^\\s\\\\<>"/?#@:%^|\\[\\]]*|localhost)(?::\\d*)?',
  '(?:[/?#][^\\s\\\\<>"]*)?',
].join('');

/** Dates of EDTF level 0 that are in the calendar. */
function dateForm(): string {
  const leapYear = '(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)';
  return [
    '\\d{4}(?:-(?:0[1-9]|1[0-2]))?',
    '\\d{4}-(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])',
    '\\d{4}-(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)',
    '\\d{4}-02-(?:0[1-9]|1\\d|2[0-8])',
    `${leapYear}-02-29`,
  ].join('|');
}

/** What to write instead, whatever the field is called. */
function remedyOf({ code, ...params }: Fault): string {
  return makeMessages().explain({ code, params }).remedy;
}

/** Quoted text of this form, or what YAML makes of it without quotes. */
function text(form: string, unquoted?: 'integer' | 'number' | 'boolean'): JsonSchema {
  return { type: unquoted ? [unquoted, 'string'] : 'string', pattern: `^(?:${form})$` };
}

/** The values of a closed list, with what readers see. One that looks like a number may be quoted or not. */
function choice(vocabulary: string, values: readonly string[]): JsonSchema {
  const written = values.flatMap((value) => {
    const typed = asTyped(value);
    return typed === value
      ? [{ typed, value }]
      : [
          { typed, value },
          { typed: value, value },
        ];
  });
  return {
    enum: written.map(({ typed }) => typed),
    enumDescriptions: written.map(({ value }) => labelOf(vocabulary, value)),
  };
}

function labelOf(vocabulary: string, value: string): string {
  const { has, label } = makeTexts('en');
  if (vocabulary === 'action')
    return programmes
      .filter(({ actions }) => actions.some(({ id }) => id === value))
      .map(({ id }) => `${id}: ${label(`action.${id}`, value)}`)
      .join('\n');
  return has(`${vocabulary}.${value}`) ? label(vocabulary, value) : label('family', value);
}

function inEitherCase(code: string): string {
  return [...code].map((letter) => `[${letter}${letter.toLowerCase()}]`).join('');
}
