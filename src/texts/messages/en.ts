import type { Text } from '../phrase.ts';
import type { Message } from './message.ts';

/** How a report speaks of what it found. */
export const report = {
  mistake: 'Mistake',
  warning: 'Warning',
  'warning.begins': 'Warning:',
  'mistakes.none': 'no mistakes',
  mistakes: { one: '{n} mistake', other: '{n} mistakes' },
  'warnings.none': 'no warnings',
  warnings: { one: '{n} warning', other: '{n} warnings' },
  'warnings.none-allowed': '{warnings} (none allowed)',
  'warnings.as-before': '{warnings} ({n} as before)',
  'warnings.some-allowed': '{warnings} (at most {limit} allowed)',
  accepted: { one: '{n} accepted', other: '{n} accepted' },
  elsewhere: { one: '{n} elsewhere', other: '{n} elsewhere' },
  holds: 'The content holds: {counts}.',
  'holds.projects': { one: '{n} project', other: '{n} projects' },
  'holds.partners': { one: '{n} partner', other: '{n} partners' },
  'holds.events': { one: '{n} event', other: '{n} events' },
  'holds.pages': { one: '{n} page', other: '{n} pages' },
  reference: 'What each code means, with examples: {page}',
  'summary.heading': 'The content: {counts}',
  'summary.refused': 'Mend the mistakes: the archive can’t be built while there is one.',
  'summary.warned':
    'The archive can be built. Look at the warnings too: some of them say what isn’t published.',
  'summary.holds': 'The archive can be built.',
  'summary.mistakes': 'Mistakes',
  'summary.warnings': 'Warnings',
  'summary.line': 'Line {line}:',
  'summary.more': {
    one: 'One more isn’t shown, for want of room. Mend these, and check again.',
    other: '{n} more aren’t shown, for want of room. Mend these, and check again.',
  },
  waiting: 'Waiting for changes (stop with Ctrl+C).',
  refused: {
    one: 'Nothing was built: the content has a mistake, told above.',
    other: 'Nothing was built: the content has {n} mistakes, told above.',
  },

  // The live site
  'live.mend':
    'The page beneath is as it was before. It follows as soon as the files are right: save a file, and all are read again.',
  'live.mend-first':
    'The archive appears as soon as the files are right: save a file, and all are read again.',
  'live.warnings':
    'Warnings don’t stop a build. One that is right as it is can be listed in its record under `accepted`.',
  'live.unread': 'The content can’t be read at present',
  'live.again': 'It is tried again every second.',
  'live.more': 'And {n} more: `npm run check` lists them all.',
  'live.look': 'Look at the page',
  'live.close': 'Close',
} satisfies Readonly<Record<string, Text>>;

/** What stands for a value that isn’t written by a person, by the name of the value in messages. */
export const words = {
  written: { list: 'a list', fields: 'fields of its own', text: 'text' },
  wanted: { list: 'a list', fields: 'fields of its own', text: 'text', number: 'a number' },
  kind: { projects: 'project', partners: 'partner', events: 'event', pages: 'page' },
  aKind: { projects: 'a project', partners: 'a partner', events: 'an event', pages: 'a page' },
  thisKind: {
    projects: 'This project',
    partners: 'This partner',
    events: 'This event',
    pages: 'This page',
  },
  otherKind: { projects: 'a project', partners: 'a partner', events: 'an event', pages: 'a page' },
} satisfies Readonly<Record<string, Readonly<Record<string, string>>>>;

/** What is said of each code of the catalogue. */
export const rules = {
  // The folder and its files
  'archive-missing': {
    title: 'No archive.yaml',
    message: 'The content folder has no `archive.yaml`.',
    remedy: 'Write one with `name`, `owner` and `languages`.',
  },
  'archive-name': {
    title: 'archive.yaml under another name',
    message: '`{value}` isn’t read: the file of the archive itself is called `archive.yaml`.',
    remedy: 'Rename it to `archive.yaml`.',
  },
  'archive-empty': {
    title: 'No records yet',
    message: 'The archive has no records yet.',
    remedy: 'Add a first project, such as `projects/my-project.md` with a `title`.',
  },
  'file-unreadable': {
    title: 'A file that can’t be read',
    message: 'The file can’t be read.',
    remedy: 'Save it again, or ask who may read it.',
  },
  'folder-unreadable': {
    title: 'A folder that can’t be read',
    message: 'The folder can’t be read, so nothing in it is published.',
    remedy: 'Ask who may open it, or remove it.',
  },
  'text-too-large': {
    title: 'A text file too large',
    message: 'The file has {bytes} bytes; a record has at most {limit}.',
    remedy: 'Put long texts into a document beside the record and list it under `results`.',
  },
  'not-utf8': {
    title: 'Not saved as UTF-8',
    message: 'The file isn’t saved as UTF-8; it looks like {looksLike}.',
    remedy: 'Open it in your editor with the encoding {looksLike} and save it with the encoding UTF-8.',
  },
  'not-text': {
    title: 'A file that isn’t text',
    message: 'This isn’t a text file: it holds bytes that no text has.',
    remedy:
      'Write the record in a text editor and save it as plain text; give a picture or document its own ending.',
  },
  'text-garbled': {
    title: 'Letters of two encodings',
    message: {
      one: '`{value}` stands where `{meant}` was meant: the text was once opened with the wrong encoding.',
      other:
        '`{value}` stands where `{meant}` was meant: the text was once opened with the wrong encoding. There are {n} such places in this file.',
    },
    remedy: 'Copy the text anew from where it came, or correct each place.',
  },
  'text-lost': {
    title: 'Letters that are lost',
    message: {
      one: 'A letter is lost here: `�` stands in its place.',
      other: 'A letter is lost here: `�` stands in its place. There are {n} such places in this file.',
    },
    remedy: 'Write the letter again, and save the file as UTF-8.',
  },
  'text-stacked-marks': {
    title: 'Accents heaped upon one letter',
    message: 'A letter carries more than {limit} accents here.',
    remedy: 'Type the word again instead of pasting it.',
  },
  'symbolic-link': {
    title: 'A link in place of a file',
    message: 'This is a link to another place on the disk.',
    remedy: 'Put the file itself here.',
  },
  'not-a-file': {
    title: 'Neither a file nor a folder',
    message: 'This is neither a file nor a folder, but a pipe, socket or device.',
    remedy: 'Remove it.',
  },
  'name-clash': {
    title: 'Two names that some computers take for one',
    message:
      'The name differs from `{other}` only by capitals or accents, which some computers can’t tell apart.',
    remedy: 'Rename one of the two.',
  },
  'file-name-unportable': {
    title: 'A name that some computers can’t hold',
    message: 'Not every computer can hold a file called `{value}`.',
    remedy:
      'Leave out < > : " | ? * \\, invisible signs, and a dot or space at the end; don’t call it con, nul, aux, prn, com1 or lpt1.',
  },
  'file-name-encoding': {
    title: 'A file name in another encoding',
    message: 'The name `{value}` isn’t written in UTF-8, so no other computer can read it.',
    remedy: 'Rename it, with letters a–z if in doubt.',
  },
  'path-too-long': {
    title: 'A path too long',
    message: 'The path has {length} characters; at most {limit} fit everywhere.',
    remedy: 'Shorten the names of the file and its folders.',
  },
  'record-outside': {
    title: 'A record in no folder of the archive',
    message: '`{value}` lies in none of the archive’s folders.',
    remedy: 'Records lie in one of: {known}.',
    meant: 'Did you mean `{nearest}`?',
  },
  'record-in-record': {
    title: 'A record inside another one’s folder',
    message: 'This record lies in the folder of another one, `{other}`.',
    remedy: 'Move it out: a record’s folder holds only its own photos, documents and translations.',
  },
  'record-of-other-kind': {
    title: 'A record in another kind’s folder',
    message: 'This looks like {aKind}, but it lies in `{folder}/`.',
    remedy: 'Move it to `{instead}`.',
  },
  'file-ending': {
    title: 'A wrong ending',
    message: 'The file of {aKind} doesn’t end in `.{value}`.',
    remedy: 'Rename the file to `{instead}`.',
  },
  'translation-name': {
    title: 'A translation under another name',
    message:
      '`{value}` isn’t what a translation is called: behind the name of its record’s file stand a full stop and the language in small letters.',
    remedy: 'Rename the file to `{instead}`.',
  },
  'id-form': {
    title: 'A name that can’t be an address',
    message: '`{value}` can’t be an id: it becomes part of an address on the web.',
    remedy: 'Use 1 to 60 lower-case letters a–z, digits and single hyphens, such as `town-meeting-2021`.',
    meant:
      'Use lower-case letters a–z, digits and single hyphens, at most 60: `{nearest}`. The language of a translation stands behind a full stop: `gondomar.fr.yaml`.',
  },
  'page-id-reserved': {
    title: 'A page’s name that is taken',
    message: 'The archive has a page of its own at `{value}.html`.',
    remedy: 'Give this page another file name.',
  },
  'duplicate-id': {
    title: 'Two records of one name',
    message: '`{value}` is already the id of `{other}`.',
    remedy:
      'Remove one of the two if both tell of the same; if not, rename one. A translation is called like its record, with the language before the ending, and lies beside it: `gondomar.fr.yaml`.',
  },
  'file-unused': {
    title: 'A file that no record uses',
    message: 'No record uses this file, so it isn’t published.',
    remedy:
      'Name it in a record (`photos`, `results`, …), or remove it. A record itself ends in .md or .yaml, with nothing behind that.',
  },
  'more-mistakes': {
    title: 'More mistakes than are listed',
    message: { one: 'The file has {n} more mistake.', other: 'The file has {n} more mistakes.' },
    remedy: 'Mend those above, then check again.',
  },
  'more-warnings': {
    title: 'More warnings than are listed',
    message: { one: 'The file has {n} more warning.', other: 'The file has {n} more warnings.' },
    remedy: 'Look at those above, then check again.',
  },

  // YAML
  'record-empty': {
    title: 'An empty file',
    message: 'The file is empty.',
    remedy:
      'Write three hyphens (---) in the first line, then the fields, then another line of three hyphens; or remove the file.',
  },
  'front-matter-missing': {
    title: 'No data at the top',
    message: 'The file doesn’t begin with its data.',
    remedy:
      'Make the first line three hyphens (---), with nothing above it, not even an empty line; then the fields, then another line of three hyphens.',
  },
  'front-matter-language': {
    title: 'Data that isn’t YAML',
    message: 'Only YAML is read; the first line says `{found}`.',
    remedy: 'Make the first line exactly ---.',
  },
  'front-matter-unclosed': {
    title: 'Data that doesn’t end',
    message: 'The data at the top doesn’t end with a line of exactly three hyphens.',
    remedy: 'Write --- on a line of its own below the last field.',
  },
  'not-fields': {
    title: 'No fields',
    message: 'The file holds no fields.',
    remedy: 'Write fields as `name: value`, one a line.',
  },
  'yaml-duplicate-key': {
    title: 'A field written twice',
    message: 'This field is written twice: here and in line {line}.',
    remedy: 'Keep the one that is right, and delete the other.',
  },
  'yaml-tab': {
    title: 'Indented with a tab',
    message: 'The line is indented with the tab key.',
    remedy: 'Indent with spaces, two a step.',
  },
  'yaml-space': {
    title: 'A space of another kind',
    message: 'Here stands a space of another kind, as word processors and websites use them.',
    remedy: 'Delete the spaces here, and type them anew with the space bar.',
  },
  'yaml-colon': {
    title: 'A colon inside a text',
    message: 'A colon with a space behind it stands inside the text.',
    remedy: 'Put the text in quotes: `title: "Towns: a meeting"`.',
    meant: 'Put the text in quotes: `{nearest}`.',
  },
  'yaml-no-colon': {
    title: 'A line without a field’s name and colon',
    message: 'The line doesn’t begin with a field’s name, a colon and a space.',
    remedy: 'If it goes on with the text above, indent it by two spaces; else write it as `name: value`.',
    meant: 'Write `{nearest}`.',
  },
  'yaml-unclosed': {
    title: 'A quote or bracket never closed',
    message: 'A quote or bracket is opened and never closed.',
    remedy: 'Close it; a text that only begins with a bracket stands in quotes.',
    meant: 'Write `{nearest}`.',
  },
  'yaml-dash': {
    title: 'An item without its hyphen and space',
    message: 'An item of a list begins with a hyphen and a space.',
    remedy: 'Write `- gondomar`, with a space between.',
    meant: 'Write `{nearest}`.',
  },
  'yaml-typographic-quotes': {
    title: 'Typographic quotes',
    message: 'These quotes are typographic ones, which count as letters here.',
    remedy: 'Put straight quotes around the whole text: "…".',
    meant: 'Write straight ones: `{nearest}`.',
  },
  'yaml-quote-inside': {
    title: 'A quote inside quoted text',
    message: 'A quote or apostrophe inside the text ends it too early.',
    remedy: 'Put the other kind of quotes around the whole text.',
    meant: 'Put the other kind of quotes around the whole text: `{nearest}`.',
  },
  'yaml-backslash': {
    title: 'A backslash in double quotes',
    message: 'Inside double quotes, a backslash has a meaning of its own.',
    remedy: 'Put single quotes around the text.',
    meant: 'Put single quotes around the text: `{nearest}`.',
  },
  'yaml-hyphen': {
    title: 'A list on its field’s line',
    message: 'A list with hyphens can’t begin on the line of its field.',
    remedy: 'Write each item on a line of its own below, or all in brackets; put text in quotes.',
    meant: 'Write each item on a line of its own below, or `{nearest}`; put text in quotes.',
  },
  'yaml-needs-quotes': {
    title: 'Text that needs quotes',
    message: 'Text can’t begin with this sign unless it is in quotes.',
    remedy: 'Put the whole text in quotes: "…".',
    meant: 'Put the whole text in quotes: `{nearest}`.',
  },
  'yaml-indent': {
    title: 'A line out of step',
    message: 'This line begins at another column than those that it belongs to.',
    remedy: 'Begin the fields of one record, and the items of one list, at the same column.',
    meant: 'Begin it in column {column}, as `{nearest}` does in line {at}.',
  },
  'yaml-documents': {
    title: 'Two records in one file',
    message: 'A second line of --- begins another record here.',
    remedy: 'Keep one record a file. A file with a text below its data ends in .md, not in .yaml.',
  },
  'yaml-syntax': {
    title: 'Unreadable YAML',
    message: 'From here on, the data can’t be read.',
    remedy: 'Write each field as `name: value`, and put texts with signs such as : # [ { in quotes.',
  },
  'yaml-key': {
    title: 'A field without a name',
    message: 'A field’s name is missing or isn’t plain text.',
    remedy: 'Write `name: value`.',
  },
  'yaml-alias': {
    title: 'Text that begins with *',
    message: 'The text begins with `*`, which has a meaning of its own here.',
    remedy: 'Put the whole text in quotes, or leave out the `*`: fields know no bold or italic.',
    meant: 'Leave out the `*`, since fields know no bold or italic, or put the text in quotes: `{nearest}`.',
  },
  'yaml-anchor': {
    title: 'Text that begins with &',
    message: 'The text begins with `&`, which has a meaning of its own here.',
    remedy: 'Put the whole text in quotes.',
    meant: 'Put the whole text in quotes: `{nearest}`.',
  },
  'yaml-tag': {
    title: 'Text that begins with !',
    message: 'The text begins with `!`, which has a meaning of its own here.',
    remedy: 'Put the whole text in quotes.',
    meant: 'Put the whole text in quotes: `{nearest}`.',
  },
  'yaml-merge': {
    title: 'Fields merged with <<',
    message: 'Fields can’t be merged with `<<`.',
    remedy: 'Write them out.',
  },
  'yaml-too-deep': {
    title: 'Lists nested too deep',
    message: 'Lists are nested more than {limit} deep.',
    remedy: 'Close brackets, or put the text in quotes.',
  },
  'yaml-too-many': {
    title: 'Too much data for one record',
    message: 'The data goes on for too long: no record has so many fields and items.',
    remedy: 'Put long lists into a table (CSV, XLSX) beside the record and list it under `results`.',
  },
  'text-cut': {
    title: 'Text cut short by #',
    message:
      '`{lost}` is taken for a remark to yourself, as is all behind a space and #, and isn’t published.',
    remedy: 'Put the whole text in quotes if it belongs to it.',
    meant: 'If it belongs to the text, put all of it in quotes: `{nearest}`.',
  },

  // Fields and values
  'unknown-field': {
    title: 'An unknown field',
    message: 'There is no field called `{value}` here.',
    remedy: 'Fields here are: {known}.',
    meant: 'Did you mean `{nearest}`?',
  },
  'missing-field': {
    title: 'A missing field',
    message: 'The field `{field}` is missing.',
    remedy: 'Add a line `{field}: …`.',
    meant: 'Add a line, such as `{nearest}`.',
  },
  'wrong-shape': {
    title: 'A value of the wrong shape',
    message: '`{field}` should be {wanted}, but is written as {written}.',
    remedy:
      'Text stands behind its field’s name; a list has a line `- …` for each item, also for a single one; fields of its own stand below its name, indented by two spaces, a line each, such as `town: Lyon` below `place:`.',
    meant: 'Write `{nearest}`.',
  },
  'empty-value': {
    title: 'An item without a value',
    message: '`{field}` has an item without a value.',
    remedy: 'Write it, or remove the hyphen.',
  },
  'line-break': {
    title: 'Text over several lines',
    message: '`{field}` runs over several lines.',
    remedy: 'Write it on one line.',
  },
  'text-too-long': {
    title: 'A line of text that is too long',
    message: '`{field}` has {length} characters; at most {limit} fit on pages.',
    remedy: 'Shorten it, and put the rest below the data.',
  },
  'control-character': {
    title: 'An invisible character in a field',
    message: '`{field}` contains an invisible control character ({character}).',
    remedy: 'Type the text again instead of pasting it.',
  },
  'bidirectional-control': {
    title: 'An invisible character that turns text',
    message: '`{field}` contains an invisible character that turns the direction of text ({character}).',
    remedy: 'Type the text again instead of pasting it.',
  },
  'text-invisible': {
    title: 'Text that nobody sees',
    message: '`{field}` holds nothing but invisible characters ({character}).',
    remedy: 'Delete all of the line and type it again.',
  },
  'unknown-value': {
    title: 'A value that isn’t in the list',
    message: '`{value}` isn’t one of the values of `{field}`.',
    remedy: 'Values are: {known}.',
    meant: 'Did you mean `{nearest}`?',
  },
  'keyword-form': {
    title: 'Not a keyword',
    message: '`{value}` isn’t in the form of a keyword.',
    remedy: 'Use lower-case letters a–z, digits and single hyphens, at most {longest}: `social-inclusion`.',
    meant: 'Did you mean `{nearest}`?',
  },
  'keyword-reserved': {
    title: 'A keyword that can’t name a file',
    message: '`{value}` becomes the name of a file, and no file can be called that.',
    remedy: 'Take another word, or add one to it: `{value}-projects`.',
  },
  'flag-form': {
    title: 'Neither true nor false',
    message: '`{field}` is either true or false, not `{value}`.',
    remedy: 'Write `{field}: true`, or leave it out.',
    meant: 'Write `{field}: {nearest}`.',
  },
  'count-form': {
    title: 'Not a whole number',
    message: '`{value}` isn’t a whole number.',
    remedy: 'Write digits only, such as 120.',
    meant:
      'Write digits only: {nearest}. Of people, `participants: { total: {nearest}, estimated: true }` says “about”, and `atLeast: true` in its place “more than”.',
  },
  negative: {
    title: 'A negative number',
    message: '`{field}` can’t be negative.',
    remedy: 'Write a number from 0, without the hyphen before it.',
  },
  'degrees-form': {
    title: 'Not a number of degrees',
    message: '`{value}` isn’t a number of degrees between -{limit} and {limit}.',
    remedy: 'Write it with a point, such as 41.15, or leave it out: towns are looked up.',
    meant: 'Write {nearest}, or leave it out: towns are looked up.',
  },
  'half-point': {
    title: 'Half a position',
    message: 'There is no `{missing}` beside it.',
    remedy: 'Give both, or neither: towns are looked up.',
  },
  'date-form': {
    title: 'Not a date',
    message: '`{value}` isn’t a date.',
    remedy:
      'Write year, month and day, as far as they are known: 2019, 2019-05 or 2019-05-18; if nothing is known, leave the line out. Of several days or years, write the first as `start` and the last as `end`.',
    meant: 'Did you mean {nearest}?',
  },
  'date-ambiguous': {
    title: 'A date that may be two',
    message: '`{value}` can be read in two ways.',
    remedy: 'Write {dayFirst} if the day stands first, {monthFirst} if the month does.',
  },
  'date-missing-month': {
    title: 'A month that doesn’t exist',
    message: 'There is no month {month} in `{value}`.',
    remedy: 'Write year, month and day in this order: 2019-05-18.',
    meant: 'Did you mean {nearest}?',
  },
  'date-missing-day': {
    title: 'A day that doesn’t exist',
    message: 'There is no day `{value}`: its month ends with day {last}.',
    remedy: 'Correct the day, or leave it out: {month}.',
  },
  'end-before-start': {
    title: 'An end before its start',
    message: 'The end ({end}) lies before the start ({start}).',
    remedy: 'Correct one of the two; they may stand in each other’s place.',
  },
  'country-form': {
    title: 'Not a country’s code',
    message: '`{value}` isn’t the code of a country.',
    remedy:
      'Write its two letters of ISO 3166-1, such as PT for Portugal, or leave the line out if it isn’t known.',
    meant: 'Write its two letters: {nearest}.',
  },
  'language-twice': {
    title: 'A language listed twice',
    message: 'The language `{value}` is listed twice.',
    remedy: 'Remove one of the two.',
  },
  'lang-form': {
    title: 'Not a language’s code',
    message: '`{value}` isn’t the code of a language.',
    remedy: 'Write its two letters in lower case: ro for Romanian, fr for French.',
    meant: 'Did you mean {nearest}?',
  },
  'money-form': {
    title: 'A sum in doubt',
    message: '`{value}` can’t be read as a sum without doubt.',
    remedy:
      'Write digits only, with a point before cents: 145000 or 145000.50. Another currency than the euro is written `{ amount: 5000, currency: RON }`.',
    meant: 'Did you mean `{nearest}`?',
  },
  'currency-form': {
    title: 'Not a currency’s code',
    message: '`{value}` isn’t the code of a currency.',
    remedy: 'Write its three letters, such as EUR.',
    meant: 'Write its three letters: {nearest}.',
  },
  'link-form': {
    title: 'Not an address on the web',
    message: '`{value}` isn’t an address on the web.',
    remedy:
      'Write it in full, beginning with https:// or http://, and without spaces: copy it from the browser’s address bar.',
    meant: 'Write it in full: `{nearest}`.',
  },
  'link-user': {
    title: 'An address with a user’s name',
    message: 'The address holds a user’s name.',
    remedy: 'Leave out what stands before the @.',
  },
  'site-address-form': {
    title: 'A site’s address with more behind it',
    message: 'The addresses of pages are added to this one, so nothing may follow ? or #.',
    remedy: 'Write it as `{instead}`.',
  },
  'email-form': {
    title: 'Not an e-mail address',
    message: '`{value}` isn’t an e-mail address.',
    remedy: 'Write it as name@example.org.',
    meant: 'Write only the address: `{nearest}`.',
  },
  'email-personal': {
    title: 'A person’s e-mail address',
    message: '`{value}` looks like a person’s address; the archive is public, and people change posts.',
    remedy: 'Write a role’s mailbox, such as europe@… or info@…, or leave it out.',
  },
  'phone-form': {
    title: 'Not a telephone number',
    message: '`{value}` isn’t a telephone number.',
    remedy: 'Write one number, in international form: +351 224 660 000.',
    meant: 'Write only the number: `{nearest}`.',
  },
  'pic-form': {
    title: 'Not a PIC',
    message: '`{value}` isn’t a PIC, the number of a body that takes part in EU programmes.',
    remedy: 'It has nine digits and nothing else.',
    meant: 'Write its nine digits and nothing else: `{nearest}`.',
  },
  'wikidata-form': {
    title: 'Not an item of Wikidata',
    message: '`{value}` isn’t an item of Wikidata.',
    remedy: 'It is a Q and digits, such as Q213558.',
    meant: 'Write its number: `{nearest}`.',
  },
  'colour-form': {
    title: 'Not a colour',
    message: '`{value}` isn’t a colour.',
    remedy: 'Write it in quotes as "#rrggbb", such as "#7a1f2b".',
    meant: 'Write it in quotes, with its six digits: "{nearest}".',
  },
  'accent-hard-to-read': {
    title: 'Accent that is hard to read',
    message:
      'The accent `{value}` is too pale to be read: links and lines of the pages are shown in `{nearest}` instead.',
    remedy: 'Write "{nearest}", or any other darker colour.',
  },
  'sdg-form': {
    title: 'Not the number of a Goal',
    message: '`{value}` isn’t the number of a Sustainable Development Goal.',
    remedy: 'Write a number from 1 to 17.',
    meant: 'Write its number alone: {nearest}.',
  },
  'summary-too-long': {
    title: 'A summary too long',
    message: 'The summary is longer than {limit} characters.',
    remedy: 'Keep two or three sentences here, and put the rest below the data.',
  },
  'summary-long': {
    title: 'A long summary',
    message: {
      one: 'The summary has {n} character; lists and search results show {advised}.',
      other: 'The summary has {n} characters; lists and search results show {advised}.',
    },
    remedy: 'Keep two or three sentences here, and put the rest below the data.',
  },
  'estimated-and-at-least': {
    title: 'A total both guessed and least',
    message: 'A total is either a guess or a least number, not both.',
    remedy: 'Keep `estimated` or `atLeast`.',
  },
  'delegation-unnamed': {
    title: 'A delegation of nobody',
    message: 'The delegation says a number, but not who came.',
    remedy: 'Add at least one of: {fields}.',
  },
  'partner-unnamed': {
    title: 'A partner without a name',
    message: 'The partner has neither a record nor a name.',
    remedy: 'Write its id as `partner`, or its name as `name`.',
  },
  'partner-named-twice': {
    title: 'A partner with an id and a name',
    message: 'The partner has both an id and a name.',
    remedy: 'Keep `partner`; if it was called otherwise at the time, write that as `namedAs`.',
  },
  'event-unnamed': {
    title: 'An event without a name',
    message: 'Nothing says what this event is.',
    remedy: 'Give it at least one of: title, number, type, place.',
  },
  'two-coordinators': {
    title: 'Two coordinators',
    message: 'The project has another coordinator, {first}.',
    remedy: 'Give one of them another role, or say with `left` when the first one handed over.',
  },
  'present-and-absent': {
    title: 'Both present and absent',
    message: '`{value}` is said to have come and to have been absent.',
    remedy: 'Keep it in one of the two lists.',
  },
  'action-without-programme': {
    title: 'An action without its programme',
    message: 'An action is only known within its programme.',
    remedy: 'Add `programme`, such as `programme: e4c-2014-2020`.',
  },
  'action-of-other-programme': {
    title: 'An action of another programme',
    message: '`{action}` is no action of `{programme}`.',
    remedy: 'Its actions are: {known}.',
  },
  'long-span': {
    title: 'A very long time',
    message: 'From {start} to {end} is very long for {aKind}.',
    remedy: 'Look for a slip in one of the two years.',
  },
  'accepted-unknown': {
    title: 'An accepted warning that doesn’t exist',
    message: 'There is no warning called `{value}`.',
    remedy: 'Write the name as it stands in the warning’s line.',
    meant: 'Did you mean `{nearest}`?',
  },
  'accepted-mistake': {
    title: 'A mistake that can’t be accepted',
    message: '`{value}` is a mistake, not a warning, so it can’t be accepted.',
    remedy: 'Mend it, and remove this item.',
  },
  'accepted-in-vain': {
    title: 'An accepted warning that is gone',
    message: 'There is no warning `{value}` here any more.',
    remedy: 'Remove this item from `accepted`.',
  },

  // Relations
  'dangling-ref': {
    title: 'A record that doesn’t exist',
    message: 'There is no {kind} called `{value}`.',
    remedy:
      'Write the name of a file in `{folder}/` without its ending, or add that record. If its file was renamed, write `formerIds: [{value}]` in the new file: the old address will lead to the new page, and this message will tell the new name.',
    meant: 'Did you mean `{nearest}`?',
    again: 'What to do is told at {first}.',
  },
  'ref-second-ending': {
    title: 'A record with a second ending',
    message: 'There is no {kind} called `{value}`; but `{other}` would be it, without `.txt`.',
    remedy:
      'Rename that file to `{instead}`. Some programs add `.txt`, and Windows hides it unless “File name extensions” is ticked.',
  },
  'ref-as-fields': {
    title: 'Fields in the place of an id',
    message: '`{field}` names {aKind} by its id, and has no fields of its own.',
    remedy: 'Write the id of its record: the name of its file in `{folder}/`, without the ending.',
    meant:
      'Write the id of its record: the name of its file in `{folder}/`, without the ending. Where it has no record, leave this field out, and name it among the project’s `partners`: `{nearest}`.',
  },
  'ref-wrong-kind': {
    title: 'A record of another kind',
    message: '`{value}` is {otherKind}, and `{field}` names {aKind}.',
    remedy: 'Write the name of a file in `{folder}/` without its ending.',
  },
  'ref-twice': {
    title: 'The same record twice',
    message: '`{value}` stands twice in this list.',
    remedy: 'Remove one of the two.',
  },

  // What records say of each other
  'action-needs-generation': {
    title: 'An action of several generations',
    message:
      '`{action}` is an action of several generations of `{programme}`, and no date of the project tells which.',
    remedy: 'Write one of these in place of `{programme}`: {known}.',
  },
  'action-of-other-generation': {
    title: 'An action of another generation',
    message: '`{action}` is no action of {generation}, the generation that the start tells.',
    remedy: 'It is one of {known}: write that as `programme`, or correct the start.',
  },
  'continues-itself': {
    title: 'A record that continues itself',
    message: 'The record is said to continue itself.',
    remedy: 'Name the record that came before it, or remove the line.',
  },
  'continues-circle': {
    title: 'Records that continue one another in a circle',
    message: 'Each of these is said to continue the next, in a circle: {ids}.',
    remedy: 'Remove `continues` from the one that came first.',
  },
  'former-id-taken': {
    title: 'A former id that is taken',
    message: '`{value}` leads to {other} already, which has or had that id.',
    remedy: 'Remove it here or there: an old address can lead to one record only.',
  },
  'twinned-with-itself': {
    title: 'A town twinned with itself',
    message: '`{value}` is said to be its own twin.',
    remedy: 'Name the other town.',
  },
  'country-differs': {
    title: 'Two countries for one partner',
    message: 'The delegation’s country is {value}, but that of its partner is {other} ({partnerFile}).',
    remedy: 'Remove `country` here, since the partner brings its own, or correct one of the two.',
  },
  'town-unknown': {
    title: 'A town that isn’t found',
    message: 'The list of towns knows no `{value}` in {country}.',
    remedy:
      'Correct the name or the country; for a place that isn’t in the list, add `region`, or `latitude` and `longitude`.',
    meant:
      'Did you mean `{nearest}`? For a place that isn’t in the list, add `region`, or `latitude` and `longitude`.',
  },
  'town-ambiguous': {
    title: 'Several towns of one name',
    message: 'There are several towns called `{value}` in {country}.',
    remedy: 'Say which one with `region`: {known}.',
  },
  'delegation-not-partner': {
    title: 'A delegation from outside the project',
    message: '`{value}` sent people, but isn’t among the partners of {project}.',
    remedy: 'Add it to `partners` in {projectFile}, or correct the id or the event’s `project`.',
  },
  'host-not-partner': {
    title: 'A host from outside the project',
    message: '`{value}` was host, but isn’t among the partners of {project}.',
    remedy:
      'Add it to `partners` in {projectFile}, with `role: host` if that is all it was, or correct `host` or `project` here.',
  },
  'delegation-sum': {
    title: 'Delegations that don’t add up',
    message: 'The delegations add up to {sum}; the total says {total}.',
    remedy:
      'Correct a number, add a row for those who are missing, or add `estimated: true` if the total is a guess.',
  },
  'event-outside-project': {
    title: 'An event outside its project’s dates',
    message: 'The event’s `{side}` ({date}) lies outside its project, whose `{side}` is {limit}.',
    remedy: 'Correct the date here or in {projectFile}.',
  },
  'people-exceed-project': {
    title: 'More people at events than in the project',
    message: 'The project’s events add up to {sum} people; the project says {total}.',
    remedy:
      'Correct `participants` here or in an event; if the same people came to several events, say so under `accepted`.',
  },
  'twins-differ': {
    title: 'Two records that differ about a twinning',
    message: '`{field}` of this twinning is {value} here, and {other} in the record of {twin}.',
    remedy: 'Correct one of the two; until then both are shown.',
  },
  'host-absent': {
    title: 'A host said to be absent',
    message: '`{value}` is the host of this event, and listed as absent.',
    remedy: 'Remove it from `absent`, or correct `host`.',
  },
  'delegation-of-absent': {
    title: 'People from a partner said to be absent',
    message: '`{value}` is listed as absent, and yet it sent people.',
    remedy: 'Remove it from `absent`, or correct the delegation.',
  },
  'partners-alike': {
    title: 'Two partners that look like one',
    message: 'This looks like the same body as {otherFile}.',
    remedy:
      'If it is one, keep one record, put the other’s id under `formerIds` and its name under `aliases`. If it follows the other, say so with `continues`.',
  },
  'projects-alike': {
    title: 'Two projects that look like one',
    message: 'This looks like the same project as {otherFile}.',
    remedy:
      'If it is one, keep one record and put the other’s id under `formerIds`. If it follows the other, say so with `continues`; if they are two otherwise, `start` or `agreement` tells them apart.',
  },
  'events-alike': {
    title: 'Two events that look like one',
    message: 'This looks like the same event as {otherFile}: it has the same title, on the same day.',
    remedy:
      'If it is one, keep one record and put the other’s id under `formerIds`. If they are two, `number`, `type` or `place` tells them apart.',
  },
  'member-with-record': {
    title: 'A partner named beside its record',
    message: '`{value}` has a record, {partnerFile}, but isn’t linked to it.',
    remedy: 'Write `partner: {id}` in place of `name`, and what it was called then as `namedAs`.',
  },

  // What an archive should hold
  'nothing-told': {
    title: 'A record that tells nothing',
    message: '{thisKind} has neither a summary nor a text.',
    remedy:
      'Add a `summary` of two or three sentences, or, in a file that ends in .md, write below the data what it was about.',
  },
  'partner-without-country': {
    title: 'A partner without a country',
    message: 'Nothing says which country {value} is in.',
    remedy:
      'Add `country` with its two letters, such as `country: PT`. While nobody knows it, the record can stay as it is.',
  },
  'completed-without-results': {
    title: 'A completed project without results',
    message: 'The project is completed, and nothing is listed that came of it.',
    remedy: 'List under `results` what came of it, also what you only know of: a `title` is enough.',
  },
  'result-elsewhere': {
    title: 'A result kept only elsewhere',
    message: '“{value}” is kept only on another website, and such addresses vanish.',
    remedy:
      'Put the document beside the record and name it as `file`, or have web.archive.org save it and add the copy’s address as `archived`.',
  },
  'link-not-archived': {
    title: 'A link without an archived copy',
    message: '{value} has no archived copy, and websites of what is over vanish.',
    remedy:
      'Look it up at web.archive.org, or have it saved there, and add the copy’s address as `archived`.',
  },

  // What programmes allow
  'fewer-countries': {
    title: 'Fewer countries than the programme asks for',
    message: {
      one: 'The project has {n} country; {action} of {programme} asks for at least {limit}.',
      other: 'The project has {n} countries; {action} of {programme} asks for at least {limit}.',
    },
    remedy:
      'Add the partners that are missing, or give their number as `stated: { countries: … }`. The rule: {source}.',
  },
  'fewer-events': {
    title: 'Fewer events than the programme asks for',
    message: {
      one: 'The project has {n} event; {action} of {programme} asks for at least {limit}.',
      other: 'The project has {n} events; {action} of {programme} asks for at least {limit}.',
    },
    remedy:
      'Add the events that are missing, or give their number as `stated: { events: … }`. The rule: {source}.',
  },
  'fewer-participants': {
    title: 'Fewer participants than the programme asks for',
    message: {
      one: 'The project had {n} participant; {action} of {programme} asks for at least {limit}.',
      other: 'The project had {n} participants; {action} of {programme} asks for at least {limit}.',
    },
    remedy: 'Compare the number with the final report. The rule: {source}.',
  },
  'fewer-invited': {
    title: 'Fewer invited participants than the programme asks for',
    message: {
      one: 'The project had {n} invited participant; {action} of {programme} asks for at least {limit}.',
      other: 'The project had {n} invited participants; {action} of {programme} asks for at least {limit}.',
    },
    remedy: 'Compare the number with the final report. The rule: {source}.',
  },
  'longer-event': {
    title: 'A longer event than the programme allows',
    message: {
      one: 'The event lasted {n} day; {action} of {programme} allows at most {limit}.',
      other: 'The event lasted {n} days; {action} of {programme} allows at most {limit}.',
    },
    remedy: 'Correct its dates, or record its parts as events of their own. The rule: {source}.',
  },
  'longer-project': {
    title: 'A longer project than the programme allows',
    message: {
      one: 'The project lasted {n} month; {action} of {programme} allows at most {limit}.',
      other: 'The project lasted {n} months; {action} of {programme} allows at most {limit}.',
    },
    remedy: 'Correct its dates; if it was extended, accept this warning with that note. The rule: {source}.',
  },
  'larger-grant': {
    title: 'A larger grant than the programme allows',
    message: 'The grant is {sum} euros; {action} of {programme} allows at most {limit}.',
    remedy: 'Correct it: the total budget belongs to `budget`. The rule: {source}.',
  },
  'agreement-form': {
    title: 'An unusual grant agreement number',
    message: '`{value}` doesn’t look like a number of {programme}.',
    remedy: 'Compare it with the grant agreement, and correct it or `programme`.',
  },

  // Translations
  'translation-of-nothing': {
    title: 'A translation of no record',
    message: 'There is no record beside this file that it could translate.',
    remedy:
      'Give it the name of its record with the language before the ending, such as `strings.fr.md` beside `strings.md`, in the same folder.',
  },
  'translation-unlisted': {
    title: 'A translation into an unlisted language',
    message: 'The archive has no pages in `{lang}`.',
    remedy: 'Add the language to `languages` in archive.yaml, or remove this file. It lists: {known}.',
  },
  'translation-of-itself': {
    title: 'A translation into the record’s own language',
    message: 'The record itself is written in `{lang}`.',
    remedy:
      'Put this text into the record and remove this file; or, if the record is in another language, write that as its `lang`.',
  },
  'translation-not-text': {
    title: 'A translation of what isn’t text',
    message: '`{field}` is the same in every language.',
    remedy: 'Remove it here; the record says it.',
  },
  'translation-too-long': {
    title: 'A translation with more items than its record',
    message: 'Items in `{field}`: {found} here, {expected} in the record.',
    remedy: 'Add the new items to the record first.',
  },
  'translation-no-such-item': {
    title: 'A translation of an item that isn’t there',
    message: 'The record’s `{field}` has no item with {key} `{value}`.',
    remedy: 'Repeat the record’s own value of `{key}`.',
  },
  'translation-twice': {
    title: 'Two translations into one language',
    message: 'There is another translation of this record into `{lang}`.',
    remedy: 'Keep one of the two files.',
  },
  'translation-count': {
    title: 'A translation with another number of items',
    message:
      'Items in `{field}`: {found} here, {expected} in the record, so the last ones stay untranslated.',
    remedy:
      'Give all items, in the order of the record; those with a `file`, `url` or `date` are found by it.',
  },
  'translation-unknown-key': {
    title: 'A translated label of nothing',
    message: 'The record’s `{field}` has nothing called `{value}`.',
    remedy: 'Add it there too, or correct the word here.',
    meant: 'Did you mean `{nearest}`?',
  },

  // Bodies
  'body-control-character': {
    title: 'An invisible character in a text',
    message: 'The text contains an invisible control character ({character}).',
    remedy: 'Delete it: type the words around it again instead of pasting them.',
  },
  'body-bidirectional-control': {
    title: 'An invisible character that turns the direction of a text',
    message: 'The text contains an invisible character that turns the direction of text ({character}).',
    remedy: 'Delete it unless the text needs it: type the words around it again.',
  },
  'body-too-deep': {
    title: 'A text nested too deep',
    message: 'Lists, quotes or emphasis are nested too deep here.',
    remedy: 'Write this passage more simply.',
  },
  'body-too-dense': {
    title: 'A text with too many signs',
    message: 'This passage has too many signs of Markdown to be read in time.',
    remedy: 'Write it more simply, or put a backslash before signs that are only signs.',
  },
  'html-element': {
    title: 'HTML that isn’t published',
    message: '`<{element}>` and what is in it isn’t published.',
    remedy: 'Remove it; texts, lists, tables and figures can be written in Markdown.',
  },
  'html-tag': {
    title: 'An HTML tag left out',
    message: '`<{element}>` is left out; the text in it stays.',
    remedy: 'Remove the tag, or write it in Markdown.',
  },
  'html-attribute': {
    title: 'An HTML attribute left out',
    message: '`{attribute}` of `<{element}>` is left out.',
    remedy: 'Remove it; the archive has its own style and no programs.',
  },
  'html-comment': {
    title: 'A comment that never ends',
    message: 'A comment begins here and never ends, so the text after it isn’t published.',
    remedy: 'End it with -->, or remove it.',
  },
  'html-misplaced': {
    title: 'HTML out of place',
    message: '`<{element}>` can’t stand here, and is left out.',
    remedy: 'Move it, or write it in Markdown.',
  },
  'address-unsafe': {
    title: 'An address that isn’t published',
    message: '`{value}` isn’t an address that a page may lead to, and is left out.',
    remedy:
      'Link to https://…, mailto:…, tel:…, or to a file of the archive as seen from this one, such as `../partners/gondomar.md`.',
    meant: 'Did you mean `{nearest}`?',
  },
  'link-computer': {
    title: 'A link to a file on one computer',
    message:
      '`{value}` is the path of a file on one computer, where no reader finds it; the link is left out.',
    remedy: 'Put the file beside this one, and write its name alone: `{instead}`.',
  },
  'link-empty': {
    title: 'A link to nowhere',
    message: 'The address is missing.',
    remedy: 'Write it between the round brackets: `[Gondomar](../partners/gondomar.md)`.',
  },
  'link-html': {
    title: 'A link to a finished page',
    message:
      '`{value}` is the address of a finished page, which is another one in every language and on every host.',
    remedy: 'Name the record’s own file, as seen from this one: `../partners/gondomar.md`.',
    meant: 'Name the record’s own file: `{nearest}`.',
  },
  'link-backslash': {
    title: 'A link with \\',
    message: 'The folders in `{value}` are parted by \\.',
    remedy: 'Write `{instead}`.',
  },
  'link-outside': {
    title: 'A link out of the content folder',
    message: '`{value}` leads out of the content folder.',
    remedy: 'Put the file beside this one, and write its name alone: `{instead}`.',
  },
  'picture-dangling': {
    title: 'A picture that isn’t there',
    message: 'There is no picture `{value}`.',
    remedy: 'Put it beside this file, or correct the name.',
    meant: 'Did you mean `{nearest}`?',
  },
  'link-www': {
    title: 'A website without https://',
    message: '`{value}` is taken for a file of the archive, and there is none.',
    remedy: 'If it is a website, write `{instead}`.',
  },
  'link-mail': {
    title: 'An e-mail address without mailto:',
    message: '`{value}` is taken for a file of the archive, and there is none.',
    remedy: 'Write `mailto:{value}`.',
  },
  'link-unmade': {
    title: 'A link that isn’t one',
    message: '`{value}` stays text: a link has no space between its brackets, nor one in its address.',
    remedy: 'Write `{instead}`.',
  },
  'link-dangling': {
    title: 'A link to nothing',
    message: 'The link leads to `{value}`, and there is no such file in the archive.',
    remedy: 'Name the file of a record or document as seen from this one, such as `../partners/gondomar.md`.',
    meant: 'Did you mean `{nearest}`?',
  },
  'heading-dangling': {
    title: 'A link to a heading that isn’t there',
    message: '{target} has no heading `#{value}`.',
    remedy: 'Its headings are: {known}.',
    meant: 'Did you mean `{nearest}`?',
  },
  'heading-none': {
    title: 'A link to a heading in a text without headings',
    message: '{target} has no heading `#{value}`, nor any other.',
    remedy: 'Link to it without `#{value}`, or give it that heading.',
  },
  'picture-remote': {
    title: 'A picture of another site',
    message: '`{value}` is a picture of another site, and showing it would tell that site who reads.',
    remedy:
      'If its licence allows it, save the picture beside this file, and write its name alone: `{instead}`.',
  },
  'picture-computer': {
    title: 'A picture on one computer',
    message: '`{value}` is the path of a picture on one computer, where no reader finds it.',
    remedy: 'Put the picture beside this file, and write its name alone: `{instead}`.',
  },
  'picture-pasted': {
    title: 'A picture pasted into the text',
    message: 'A picture is written out here as letters and digits, as some programs paste it.',
    remedy:
      'Save the picture beside this file, and write `![What is to be seen](picture.jpg)` with its name.',
  },
  'picture-without-alt': {
    title: 'A picture in a text without a description',
    message: 'Nothing says what is to be seen in `{value}`.',
    remedy: 'Say it for those who don’t see the picture: `![What is to be seen]({value})`.',
  },
  'mdx-syntax': {
    title: 'A brace that never closes',
    message: 'A brace opens here and is never closed.',
    remedy: 'Put a backslash before a brace that is only a sign: `\\{`. A comment ends with `*/}`.',
  },
  'mdx-code': {
    title: 'A program in a page',
    message: 'Pages hold text and no programs: imports, exports and expressions in { } aren’t run.',
    remedy: 'Remove it; a comment is written {/* like this */}.',
  },
  'mdx-component': {
    title: 'An unknown component',
    message: 'The archive offers no component called `{value}`.',
    remedy: 'Write it in Markdown or HTML.',
  },

  // Photos and documents
  'file-backslash': {
    title: 'A path with \\',
    message: 'Folders are parted by /, not by \\.',
    remedy: 'Write `{instead}`.',
  },
  'file-not-beside': {
    title: 'A file that isn’t beside its record',
    message: '`{value}` isn’t a file beside the record.',
    remedy:
      'Put the file into the content folder and write its name as seen from this record. Of a result that is elsewhere on the web, write `url` in place of `file`.',
  },
  'file-outside': {
    title: 'A file out of its record’s folder',
    message: '`{value}` leaves the folder that this record’s files may lie in.',
    remedy: 'Move the file below `{folder}/`.',
  },
  'file-missing': {
    title: 'A missing file',
    message: 'There is no file `{value}`.',
    remedy: 'Put it beside the record, or correct the name.',
    meant: 'Did you mean `{nearest}`?',
  },
  'file-case': {
    title: 'A file name in other capitals',
    message: 'There is no file `{value}`; capitals count.',
    remedy: 'Write the name exactly as the file has it.',
    meant: 'Write `{nearest}`.',
  },
  'media-unreadable': {
    title: 'A photo or document that can’t be read',
    message: '`{value}` can’t be read.',
    remedy: 'Copy it here again, or ask who may read it.',
  },
  'file-empty': {
    title: 'An empty file',
    message: '`{value}` is empty.',
    remedy: 'Copy it here again from where it came.',
  },
  'file-mislabelled': {
    title: 'A file that isn’t what its name says',
    message: '`{value}` ends in .{ending}, but is a file of the kind {format}.',
    remedy: 'Save it in the format that its name says, or rename it to end in one of: {endings}.',
  },
  'picture-format': {
    title: 'A picture’s format that isn’t published',
    message: '`{value}` is a file of the kind {format}, which can’t be shown as a picture.',
    remedy: 'Put a picture in its place, saved as one of: {accepted}.',
  },
  'picture-svg': {
    title: 'An SVG drawing',
    message: '`{value}` is an SVG drawing, which can hold programs.',
    remedy: 'Export it as PNG.',
  },
  'picture-heic': {
    title: 'A HEIC photo',
    message: '`{value}` is a HEIC photo, whatever its name ends in, and most browsers can’t show it.',
    remedy:
      'Open it and export it as JPEG (another name alone won’t do), or leave the photo out. For the next ones, set the phone’s camera to “Most compatible”.',
  },
  'picture-unreadable': {
    title: 'A damaged picture',
    message: '`{value}` is damaged or cut short.',
    remedy: 'Copy it here again from where it came.',
  },
  'picture-too-large': {
    title: 'A picture too large',
    message: '`{value}` has {megapixels} megapixels; at most {limit} are read.',
    remedy: 'Make it smaller: 4000 pixels in width are plenty.',
  },
  'document-format': {
    title: 'A document’s format that isn’t published',
    message: '`{value}` is a file of the kind {format}, which can’t be published.',
    remedy: 'Save it as PDF; published are: {accepted}.',
  },
  'document-encoding': {
    title: 'A document that isn’t UTF-8',
    message: '`{value}` isn’t saved as UTF-8.',
    remedy: 'Save it as “CSV UTF-8”, or with the encoding UTF-8.',
  },
  'document-unreadable': {
    title: 'A damaged document',
    message: '`{value}` isn’t what its name says, or is damaged.',
    remedy: 'Open it, and save it again.',
  },
  'document-too-large': {
    title: 'A document too large',
    message: '`{value}` has {megabytes} MB; at most {limit} are published.',
    remedy: 'Make it smaller, or link to it with `url`.',
  },
  'photo-without-alt': {
    title: 'A photo without a description',
    message: '`{value}` isn’t published: nothing says what is to be seen.',
    remedy: 'Add a line `alt: …` that says what is to be seen, for those who don’t see the photo.',
  },
  'photo-without-consent': {
    title: 'A photo without consent',
    message: 'Nothing says whether those in `{value}` agreed to its publication.',
    remedy: 'Add `consent: given` if they agreed, or `consent: not-needed` if nobody can be recognised.',
  },
  'photo-minors': {
    title: 'A photo of children without consent',
    message: '`{value}` shows children and isn’t published without consent.',
    remedy: 'Write `consent: given` once their parents agreed.',
  },
  'photo-withdrawn': {
    title: 'A photo withdrawn',
    message: '`{value}` isn’t published anywhere: consent was withdrawn.',
    remedy: 'You may remove the file, and then what names it.',
  },
  'link-unpublished': {
    title: 'A link to a file that isn’t published',
    message: '`{value}` isn’t published, so the link to it is shown as text.',
    remedy: 'Remove the link, or set `access: public` where the file is listed, if that is so.',
  },
  'picture-unpublished': {
    title: 'A picture that isn’t published',
    message: '`{value}` isn’t published, so the picture is left out here.',
    remedy: 'Remove it here, or add `consent: given` where the photo is listed, once that is so.',
  },
  'document-unnamed': {
    title: 'A document without a telling name',
    message: '`{value}` says nothing of what is in it.',
    remedy: 'Call it after its content, such as `final-report.pdf` or “Final report”.',
  },
  'document-attendance': {
    title: 'A list of people',
    message: '`{value}` looks like a list of those who took part: names and signatures are personal data.',
    remedy:
      'Don’t publish it: give the numbers as `participants`, keep the list in your files, and say where with `kept`.',
  },
} satisfies Readonly<Record<string, Message>>;
