/**
 * What the checker says, by code. `{name}` is filled from the issue; where the issue knows the nearest right name,
 * `meant` is said in place of `remedy`. Lists (`{known}`) are written out.
 */
export const messages: Readonly<Record<string, Message>> = {
  // The folder and its files
  'archive-missing': {
    message: 'The content folder has no `archive.yaml`.',
    remedy: 'Write one with `name`, `owner` and `languages`.',
  },
  'archive-empty': {
    message: 'The archive has no records yet.',
    remedy: 'Add a first project, such as `projects/my-project.md` with a `title`.',
  },
  'file-unreadable': {
    message: 'The file can’t be read.',
    remedy: 'Save it again, or ask who may read it.',
  },
  'text-too-large': {
    message: 'The file has {bytes} bytes; a record has at most {limit}.',
    remedy: 'Put long texts into a document beside the record and list it under `results`.',
  },
  'not-utf8': {
    message: 'The file isn’t saved as UTF-8; it looks like {looksLike}.',
    remedy: 'Open it in your editor with the encoding {looksLike} and save it with the encoding UTF-8.',
  },
  'symbolic-link': {
    message: 'This is a link to another place on the disk.',
    remedy: 'Put the file itself here.',
  },
  'name-clash': {
    message:
      'The name differs from `{other}` only by capitals or accents, which some computers can’t tell apart.',
    remedy: 'Rename one of the two.',
  },
  'file-name-unportable': {
    message: 'Not every computer can hold a file called `{value}`.',
    remedy:
      'Leave out < > : " | ? * \\, and a dot or space at the end; don’t call it con, nul, aux, prn, com1 or lpt1.',
  },
  'path-too-long': {
    message: 'The path has {length} characters; at most {limit} fit everywhere.',
    remedy: 'Shorten the names of the file and its folders.',
  },
  'record-outside': {
    message: '`{value}` lies in none of the archive’s folders.',
    remedy: 'Records lie in one of: {known}.',
    meant: 'Did you mean `{nearest}`?',
  },
  'record-in-record': {
    message: 'This record lies in the folder of another one, `{other}`.',
    remedy: 'Move it out: a record’s folder holds only its own photos, documents and translations.',
  },
  'file-ending': { message: 'Records don’t end in `.{value}`.', remedy: 'Rename the file to `{instead}`.' },
  'translation-name': {
    message: 'A language is written in small letters, not as `{value}`.',
    remedy: 'Rename the file to `{instead}`.',
  },
  'id-form': {
    message: '`{value}` can’t be an id: it becomes part of an address on the web.',
    remedy: 'Use 1 to 60 lower-case letters a–z, digits and single hyphens, such as `town-meeting-2021`.',
  },
  'page-id-reserved': {
    message: 'The archive has a page of its own at `{value}.html`.',
    remedy: 'Give this page another file name.',
  },
  'duplicate-id': {
    message: '`{value}` is already the id of `{other}`.',
    remedy: 'Rename one of the two files.',
  },
  'file-unused': {
    message: 'No record uses this file, so it isn’t published.',
    remedy:
      'Name it in a record (`photos`, `results`, …), or remove it. A record itself ends in .md or .yaml.',
  },

  // YAML
  'front-matter-missing': {
    message: 'The file doesn’t begin with its data.',
    remedy: 'Begin with a line of three hyphens (---), then the fields, then another line of three hyphens.',
  },
  'front-matter-language': {
    message: 'Only YAML is read; the first line says `{found}`.',
    remedy: 'Make the first line exactly ---.',
  },
  'front-matter-unclosed': {
    message: 'The data at the top doesn’t end with a line of exactly three hyphens.',
    remedy: 'Write --- on a line of its own below the last field.',
  },
  'not-fields': {
    message: 'The file holds no fields.',
    remedy: 'Write fields as `name: value`, one a line.',
  },
  'yaml-duplicate-key': { message: 'This field is written twice.', remedy: 'Keep one of the two.' },
  'yaml-tab': { message: 'The line is indented with a tab.', remedy: 'Indent with spaces, two a step.' },
  'yaml-colon': {
    message: 'There is a second colon in this line, or the next line is indented too far.',
    remedy:
      'Put the text in quotes: `title: "Towns: a meeting"`. Fields of one record begin at the same column.',
  },
  'yaml-unclosed': {
    message: 'A quote or bracket is opened and never closed.',
    remedy: 'Close it; inside double quotes write \\" for a quote.',
  },
  'yaml-dash': {
    message: 'A space is missing after the hyphen.',
    remedy: 'Write `- gondomar`, with a space between.',
  },
  'yaml-typographic-quotes': {
    message: 'These quotes are typographic ones, which YAML takes for letters.',
    remedy: 'Put straight quotes around the whole text: "…".',
  },
  'yaml-quote-inside': {
    message: 'A quote stands inside quoted text and ends it too early.',
    remedy: 'Use the other kind of quotes around the text: "Rapport d’activité" or \'The "final" report\'.',
  },
  'yaml-hyphen': {
    message: 'Text that begins with a hyphen looks like an item of a list.',
    remedy: 'Put it in quotes, or write the list on the lines below.',
  },
  'yaml-needs-quotes': {
    message: 'Text can’t begin with this character unless it is in quotes.',
    remedy: 'Put the whole text in quotes: "…".',
  },
  'yaml-indent': {
    message: 'This line isn’t indented as those around it, or lacks its colon.',
    remedy: 'Begin the fields of one record at the same column, each as `name: value`.',
  },
  'yaml-documents': {
    message: 'A second line of --- begins another record here.',
    remedy: 'Keep one record a file.',
  },
  'yaml-syntax': {
    message: 'This can’t be read as YAML.',
    remedy: 'Compare it with an example in the handbook.',
  },
  'yaml-key': { message: 'A field’s name is missing or isn’t plain text.', remedy: 'Write `name: value`.' },
  'yaml-alias': {
    message: 'The text begins with `*`, which YAML takes for a reference.',
    remedy: 'Put it in quotes, or write the value out.',
  },
  'yaml-anchor': {
    message: 'The text begins with `&`, which YAML takes for a name.',
    remedy: 'Put it in quotes.',
  },
  'yaml-tag': {
    message: 'The text begins with `!`, which YAML takes for a type.',
    remedy: 'Put it in quotes.',
  },
  'yaml-merge': { message: 'Fields can’t be merged with `<<`.', remedy: 'Write them out.' },
  'yaml-too-deep': {
    message: 'Lists are nested more than {limit} deep.',
    remedy: 'Close brackets, or put the text in quotes.',
  },
  'text-cut': {
    message: 'The text ends before ` #`; `{lost}` is taken for a remark and not published.',
    remedy: 'Put the whole text in quotes if it belongs to it.',
  },

  // Fields and values
  'unknown-field': {
    message: 'There is no field called `{value}` here.',
    remedy: 'Fields here are: {known}.',
    meant: 'Did you mean `{nearest}`?',
  },
  'missing-field': { message: 'The field `{field}` is missing.', remedy: 'Add a line `{field}: …`.' },
  'wrong-shape': {
    message: '`{field}` is written as {found} where {expected} belongs.',
    remedy: 'A list has a line `- …` for each item; fields are `name: value`, indented by two spaces.',
  },
  'empty-value': {
    message: '`{field}` has an item without a value.',
    remedy: 'Write it, or remove the hyphen.',
  },
  'line-break': { message: '`{field}` runs over several lines.', remedy: 'Write it on one line.' },
  'control-character': {
    message: '`{field}` contains an invisible control character ({character}).',
    remedy: 'Type the text again instead of pasting it.',
  },
  'bidirectional-control': {
    message: '`{field}` contains an invisible character that turns the direction of text ({character}).',
    remedy: 'Type the text again instead of pasting it.',
  },
  'unknown-value': {
    message: '`{value}` isn’t one of the values of `{field}`.',
    remedy: 'Values are: {known}.',
    meant: 'Did you mean `{nearest}`?',
  },
  'keyword-form': {
    message: '`{value}` isn’t in the form of a keyword.',
    remedy: 'Use lower-case letters a–z, digits and single hyphens, at most {longest}: `social-inclusion`.',
  },
  'flag-form': {
    message: '`{field}` is either true or false, not `{value}`.',
    remedy: 'Write `{field}: true`.',
  },
  'count-form': { message: '`{value}` isn’t a whole number.', remedy: 'Write digits only, such as 120.' },
  negative: { message: '`{field}` can’t be negative.', remedy: 'Write a number from 0.' },
  'degrees-form': {
    message: '`{value}` isn’t a number of degrees between -{limit} and {limit}.',
    remedy: 'Write it with a point, such as 41.15, or leave it out: towns are looked up.',
  },
  'half-point': {
    message: 'There is no `{missing}` beside it.',
    remedy: 'Give both, or neither: towns are looked up.',
  },
  'date-form': {
    message: '`{value}` isn’t a date.',
    remedy: 'Write year, month and day, as far as they are known: 2019, 2019-05 or 2019-05-18.',
    meant: 'Did you mean {nearest}?',
  },
  'date-missing-month': {
    message: 'There is no month {month} in `{value}`.',
    remedy: 'Write year-month-day: 2019-05-18.',
  },
  'date-missing-day': {
    message: 'There is no such day: that month ends with its day {last}.',
    remedy: 'Correct `{value}`, or leave out the day.',
  },
  'end-before-start': {
    message: 'The end ({end}) lies before the start ({start}).',
    remedy: 'Correct one of the two.',
  },
  'country-form': {
    message: '`{value}` isn’t the code of a country.',
    remedy: 'Write its two letters of ISO 3166-1, such as PT for Portugal.',
  },
  'language-twice': { message: 'The language `{value}` is listed twice.', remedy: 'Remove one of the two.' },
  'lang-form': {
    message: '`{value}` isn’t the code of a language.',
    remedy: 'Write its two letters in lower case: ro for Romanian, fr for French.',
  },
  'money-form': {
    message: '`{value}` can’t be read as a sum without doubt.',
    remedy: 'Write digits, and a point before cents: {instead}.',
  },
  'currency-form': {
    message: '`{value}` isn’t the code of a currency.',
    remedy: 'Write its three letters, such as EUR.',
  },
  'link-form': {
    message: '`{value}` isn’t an address on the web.',
    remedy: 'Write it in full, beginning with https:// or http://.',
  },
  'link-user': { message: 'The address holds a user’s name.', remedy: 'Leave out what stands before the @.' },
  'email-form': { message: '`{value}` isn’t an e-mail address.', remedy: 'Write it as name@example.org.' },
  'phone-form': {
    message: '`{value}` isn’t a telephone number.',
    remedy: 'Write it in international form: +351 224 660 000.',
  },
  'pic-form': { message: '`{value}` isn’t a PIC.', remedy: 'It has nine digits.' },
  'wikidata-form': {
    message: '`{value}` isn’t an item of Wikidata.',
    remedy: 'It is a Q and digits, such as Q213558.',
  },
  'colour-form': {
    message: '`{value}` isn’t a colour.',
    remedy: 'Write it in quotes as "#rrggbb", such as "#7a1f2b".',
  },
  'sdg-form': { message: '`{value}` isn’t the number of a Goal.', remedy: 'Write a number from 1 to 17.' },
  'summary-too-long': {
    message: 'The summary is longer than {limit} characters.',
    remedy: 'Keep two or three sentences here, and put the rest below the data.',
  },
  'estimated-and-at-least': {
    message: 'A total is either a guess or a least number, not both.',
    remedy: 'Keep `estimated` or `atLeast`.',
  },
  'delegation-unnamed': {
    message: 'The delegation says a number, but not who came.',
    remedy: 'Add at least one of: {fields}.',
  },
  'partner-unnamed': {
    message: 'The partner has neither a record nor a name.',
    remedy: 'Write its id as `partner`, or its name as `name`.',
  },
  'partner-named-twice': {
    message: 'The partner has both an id and a name.',
    remedy: 'Keep `partner`; if it was called otherwise at the time, write that as `namedAs`.',
  },
  'event-unnamed': {
    message: 'Nothing says what this event is.',
    remedy: 'Give it at least one of: title, number, type, place.',
  },
  'two-coordinators': {
    message: 'The project has another coordinator, {first}.',
    remedy: 'Give one of them another role, or say with `left` when the first one handed over.',
  },
  'present-and-absent': {
    message: '`{value}` is said to have come and to have been absent.',
    remedy: 'Keep it in one of the two lists.',
  },
  'action-without-programme': {
    message: 'An action is only known within its programme.',
    remedy: 'Add `programme`, such as `programme: e4c-2014-2020`.',
  },
  'action-of-other-programme': {
    message: '`{action}` is no action of `{programme}`.',
    remedy: 'Its actions are: {known}.',
  },

  // Relations
  'dangling-ref': {
    message: 'There is no record called `{value}` in {kind}/.',
    remedy: 'Write the file name of a record there without its ending, or add that record.',
    meant: 'Did you mean `{nearest}`?',
  },
  'ref-wrong-kind': {
    message: '`{value}` is in {found}/; {field} names records in {kind}/.',
    remedy: 'Write the id of a record there.',
  },
  'ref-twice': { message: '`{value}` stands twice in this list.', remedy: 'Remove one of the two.' },

  // What records say of each other
  'action-needs-generation': {
    message:
      '`{action}` is an action of several generations of `{programme}`, and the year doesn’t tell which.',
    remedy: 'Write the generation as `programme`: {known}.',
  },
  'action-of-other-generation': {
    message: '`{action}` is no action of {generation}, the generation that the start tells.',
    remedy: 'It is one of {known}: write that as `programme`, or correct the start.',
  },
  'continues-itself': {
    message: 'The record is said to continue itself.',
    remedy: 'Name the record that came before it, or remove the line.',
  },
  'continues-circle': {
    message: 'These records continue one another in a circle: {ids}.',
    remedy: 'Remove `continues` from the one that came first.',
  },
  'former-id-taken': {
    message: 'The former id `{value}` is also an id, or a former id, of {other}.',
    remedy: 'An old address can lead to one record only: remove it from one of the two.',
  },
  'twinned-with-itself': { message: '`{value}` is said to be its own twin.', remedy: 'Name the other town.' },
  'country-differs': {
    message: 'The delegation says {value}, but {partnerFile} says {other}.',
    remedy: 'Correct one of the two, or leave `country` out here: the partner brings its own.',
  },
  'town-unknown': {
    message: 'The list of towns knows no `{value}` in {country}.',
    remedy:
      'Correct the name or the country; for a place that isn’t in the list, add `region`, or `latitude` and `longitude`.',
  },
  'town-ambiguous': {
    message: 'There are several towns called `{value}` in {country}.',
    remedy: 'Say which one with `region`: {known}.',
  },
  'delegation-not-partner': {
    message: '`{value}` sent people, but isn’t among the partners of {project}.',
    remedy: 'Add it to `partners` in {projectFile}, or correct the id.',
  },
  'host-not-partner': {
    message: '`{value}` was host, but isn’t among the partners of {project}.',
    remedy: 'Add it to `partners` in {projectFile}, with `role: host` if that is all it was.',
  },
  'delegation-sum': {
    message: 'The delegations add up to {sum}; the total says {total}.',
    remedy: 'Correct a number, or say with `estimated` or `atLeast` that the total isn’t exact.',
  },
  'event-outside-project': {
    message: 'The event’s {side} ({date}) lies outside its project, whose {side} is {limit}.',
    remedy: 'Correct the date here or in {projectFile}.',
  },
  'people-exceed-project': {
    message: 'The project’s events had {sum} people together; the project says {total}.',
    remedy: 'Correct `participants` here or in an event.',
  },
  'twins-differ': {
    message: '`{field}` of this twinning is {value} here, and {other} in the record of {twin}.',
    remedy: 'Correct one of the two; until then both are shown.',
  },

  // Translations
  'translation-of-nothing': {
    message: 'There is no record beside this file that it could translate.',
    remedy: 'Name it after its record, with the language before the ending, in the same folder.',
  },
  'translation-unlisted': {
    message: 'The archive has no pages in `{lang}`.',
    remedy: 'Add the language to `languages` in archive.yaml, or remove this file. It lists: {known}.',
  },
  'translation-of-itself': {
    message: 'The record itself is written in `{lang}`.',
    remedy: 'Put the text into the record, or set its `lang`.',
  },
  'translation-not-text': {
    message: '`{field}` is the same in every language.',
    remedy: 'Remove it here; the record says it.',
  },
  'translation-too-long': {
    message: 'Items in `{field}`: {found} here, {expected} in the record.',
    remedy: 'Add the new items to the record first.',
  },
  'translation-no-such-item': {
    message: 'The record’s `{field}` has no item with {key} `{value}`.',
    remedy: 'Repeat the record’s own value of `{key}`.',
  },
  'translation-twice': {
    message: 'There is another translation of this record into `{lang}`.',
    remedy: 'Keep one of the two files.',
  },
  'translation-count': {
    message:
      '`{field}` has {found} items here and {expected} in the record, so the last ones stay untranslated.',
    remedy: 'Keep the order of the record, or name each item by its `file`, `url` or `date`.',
  },

  // Bodies
  'body-control-character': {
    message: 'The text contains an invisible control character ({character}).',
    remedy: 'Delete it: type the words around it again instead of pasting them.',
  },
  'body-bidirectional-control': {
    message: 'The text contains an invisible character that turns the direction of text ({character}).',
    remedy: 'Delete it unless the text needs it: type the words around it again.',
  },
  'body-too-deep': {
    message: 'Lists, quotes or emphasis are nested too deep here.',
    remedy: 'Write this passage more simply.',
  },
  'body-too-dense': {
    message: 'This passage has too many signs of Markdown to be read in time.',
    remedy: 'Write it more simply, or put a backslash before signs that are only signs.',
  },
  'html-element': {
    message: '`<{element}>` and what is in it isn’t published.',
    remedy: 'Remove it; texts, lists, tables and figures can be written in Markdown.',
  },
  'html-tag': {
    message: '`<{element}>` is left out; the text in it stays.',
    remedy: 'Remove the tag, or write it in Markdown.',
  },
  'html-attribute': {
    message: '`{attribute}` of `<{element}>` is left out.',
    remedy: 'Remove it; the archive has its own style and no programs.',
  },
  'html-comment': {
    message: 'A comment begins here and never ends, so the text after it isn’t published.',
    remedy: 'End it with -->, or remove it.',
  },
  'html-misplaced': {
    message: '`<{element}>` can’t stand here, and is left out.',
    remedy: 'Move it, or write it in Markdown.',
  },
  'address-unsafe': {
    message: '`{value}` isn’t an address that a page may lead to, and is left out.',
    remedy: 'Link to https://…, mailto:…, tel:… or a file of the archive.',
  },
  'link-empty': {
    message: 'The link leads nowhere.',
    remedy: 'Write its address between the round brackets.',
  },
  'link-html': {
    message: '`{value}` is the address of a finished page, which another language or host would not find.',
    remedy: 'Name the record’s file instead, such as `../partners/gondomar.md`.',
  },
  'link-backslash': { message: '`{value}` has a \\ in it.', remedy: 'Part folders by /.' },
  'link-outside': {
    message: '`{value}` leaves the content folder.',
    remedy: 'Put the file beside the record, and name it from there.',
  },
  'picture-remote': {
    message: '`{value}` is a picture of another site: showing it would tell that site who reads.',
    remedy: 'Save the picture beside the record, if its licence allows it, and name that file.',
  },
  'mdx-syntax': {
    message: 'The page can’t be read from here on.',
    remedy: 'Close each tag that you open, and put a backslash before { or < that are only signs.',
  },
  'mdx-code': {
    message: 'Pages hold text and no programs: imports, exports and expressions in { } aren’t run.',
    remedy: 'Remove it; a comment is written {/* like this */}.',
  },
  'mdx-component': {
    message: 'The archive offers no component called `{value}`.',
    remedy: 'Write it in Markdown or HTML.',
  },

  // Photos and documents
  'file-backslash': { message: 'Folders are parted by /, not by \\.', remedy: 'Write `{instead}`.' },
  'file-not-beside': {
    message: '`{value}` isn’t a file beside the record.',
    remedy: 'Put the file into the content folder and write its name as seen from this record.',
  },
  'file-outside': {
    message: '`{value}` leaves the folder that this record’s files may lie in.',
    remedy: 'Move the file below `{folder}/`.',
  },
  'file-missing': {
    message: 'There is no file `{value}`.',
    remedy: 'Put it beside the record, or correct the name.',
    meant: 'Did you mean `{nearest}`?',
  },
  'file-case': {
    message: 'There is no file `{value}`; capitals count.',
    remedy: 'Write the name exactly as the file has it.',
    meant: 'Write `{nearest}`.',
  },
  'file-empty': { message: '`{value}` is empty.', remedy: 'Copy it here again from where it came.' },
  'file-mislabelled': {
    message: '`{value}` ends in .{ending}, but is a file of the kind {format}.',
    remedy: 'Save it in the format that its name says, or rename it to end in one of: {endings}.',
  },
  'picture-format': {
    message: '`{value}` is a picture in a format ({format}) that can’t be published.',
    remedy: 'Save it as one of: {accepted}.',
  },
  'picture-svg': {
    message: '`{value}` is an SVG drawing, which can hold programs.',
    remedy: 'Export it as PNG.',
  },
  'picture-heic': {
    message: '`{value}` is a HEIC photo, which most browsers can’t show.',
    remedy: 'Export it as JPEG, or set the phone’s camera to “Most compatible”.',
  },
  'picture-unreadable': {
    message: '`{value}` is damaged or cut short.',
    remedy: 'Copy it here again from where it came.',
  },
  'picture-too-large': {
    message: '`{value}` has {megapixels} megapixels; at most {limit} are read.',
    remedy: 'Make it smaller: 4000 pixels in width are plenty.',
  },
  'document-format': {
    message: '`{value}` is a document in a format ({format}) that can’t be published.',
    remedy: 'Save it as one of: {accepted}.',
  },
  'document-encoding': {
    message: '`{value}` isn’t saved as UTF-8.',
    remedy: 'Save it as “CSV UTF-8”, or with the encoding UTF-8.',
  },
  'document-unreadable': {
    message: '`{value}` isn’t what its name says, or is damaged.',
    remedy: 'Open it, and save it again.',
  },
  'document-too-large': {
    message: '`{value}` has {megabytes} MB; at most {limit} are published.',
    remedy: 'Make it smaller, or link to it with `url`.',
  },
  'photo-without-alt': {
    message: '`{value}` isn’t published: nothing says what is to be seen.',
    remedy: 'Add `alt`, a sentence for those who don’t see the photo.',
  },
  'photo-without-consent': {
    message: 'Nothing says whether those in `{value}` agreed to its publication.',
    remedy: 'Add `consent: given` or `consent: not-needed`.',
  },
  'photo-minors': {
    message: '`{value}` shows children and isn’t published without consent.',
    remedy: 'Add `consent: given` once their parents agreed.',
  },
  'photo-withdrawn': {
    message: '`{value}` isn’t published anywhere: consent was withdrawn.',
    remedy: 'You may remove the file.',
  },
  'picture-dangling': {
    message: 'There is no picture `{value}`.',
    remedy: 'Put it beside the record, or correct the name.',
    meant: 'Did you mean `{nearest}`?',
  },
  'link-www': {
    message: '`{value}` isn’t a file of the archive.',
    remedy: 'If it is a website, begin with https://.',
  },
  'link-dangling': {
    message: 'The link leads to `{value}`, which isn’t in the archive.',
    remedy: 'Name a record’s file as seen from this one, such as `../partners/gondomar.md`.',
    meant: 'Did you mean `{nearest}`?',
  },
  'heading-dangling': {
    message: '`{target}` has no heading `#{value}`.',
    remedy: 'Take the heading’s words in lower case, with hyphens for spaces.',
    meant: 'Did you mean `#{nearest}`?',
  },
};

export interface Message {
  /** What is wrong. */
  readonly message: string;
  /** What to write instead. */
  readonly remedy: string;
  /** What to write instead, where the nearest right name is known. */
  readonly meant?: string;
}
