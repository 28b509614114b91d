import sharp from 'sharp';

/** Shapes of photographs: landscape, portrait, square, panorama. */
const shapes = [
  [1800, 1200],
  [1200, 1800],
  [1600, 1600],
  [2400, 800],
] as const;

/** Towns of ten readers of letters, and how each municipality calls itself. */
const readers = [
  ['listowel', 'Listowel Town Council', 'Listowel', 'IE'],
  ['gondomar', 'Município de Gondomar', 'Gondomar', 'PT'],
  ['jelgava', 'Jelgavas valstspilsētas pašvaldība', 'Jelgava', 'LV'],
  ['bezons', 'Ville de Bezons', 'Bezons', 'FR'],
  ['ceuti', 'Ayuntamiento de Ceutí', 'Ceutí', 'ES'],
  ['szekszard', 'Szekszárd Megyei Jogú Város Önkormányzata', 'Szekszárd', 'HU'],
  ['lucenec', 'Mesto Lučenec', 'Lučenec', 'SK'],
  ['targu-secuiesc', 'Municipiul Târgu Secuiesc', 'Târgu Secuiesc', 'RO'],
  ['larisa', 'Δήμος Λαρισαίων', 'Λάρισα', 'GR'],
  ['plovdiv', 'Община Пловдив', 'Пловдив', 'BG'],
] as const;

/** A project as large as its page's budget allows: 10 partners, 8 events, 12 photos. */
export async function budgetedProject(): Promise<Record<string, string | Buffer>> {
  const partners = readers.map(([id]) => `reader-${id}`);
  const files: Record<string, string | Buffer> = {
    'projects/budgeted/index.md': [
      '---',
      'title: Ten towns read what their grandparents wrote',
      'summary: Ten towns met eight times to read letters that people wrote home, and to write new ones to whoever comes after.',
      'programme: cerv-2021-2027',
      'action: networks-of-towns',
      'call: CERV-2022-CITIZENS-TOWN-NT',
      "agreement: '101093456'",
      'start: 2022-09-01',
      'end: 2024-08-31',
      'grant: 149000',
      `coordinator: ${partners[0]}`,
      'partners:',
      ...partners.slice(1).map((id) => `  - ${id}`),
      'topics: [memory, youth]',
      'sdgs: [4, 11]',
      'method: Read aloud first, then discuss.',
      'targetGroups: [pupils, people over seventy]',
      'milestones:',
      '  - { date: 2022-10, title: First letters found }',
      '  - { date: 2024-06, title: The last reading, text: In all ten towns on one evening. }',
      'results:',
      '  - { title: A book of letters, type: publication, languages: [en, fr], url: "https://example.org/book", archived: "https://web.archive.org/web/2024/https://example.org/book", licence: CC-BY-4.0, date: 2024-08 }',
      '  - { title: How to read with others, type: handbook, languages: [en], url: "https://example.org/handbook" }',
      'sources:',
      '  - https://example.org/report',
      `cover: { file: photo-1.jpg, alt: People around a table full of letters, credit: A. Photographer, consent: given }`,
      'photos:',
      ...photos(12),
      '---',
      '',
      ...Array.from(
        { length: 4 },
        (_, index) =>
          `The ${['first', 'second', 'third', 'last'][index]} winter was spent in attics. Whoever found a letter brought it to the library, where somebody younger read it to somebody older, and both told what they knew of the town, the year and the road that it had come by. What they said was written down and read again in the next town.\n`,
      ),
    ].join('\n'),
    ...(await pictures('projects/budgeted', 12)),
  };
  for (const [id, name, town, country] of readers)
    files[`partners/reader-${id}.yaml`] =
      `name: ${name}\ntype: municipality\ntown: ${town}\ncountry: ${country}\n`;
  for (let number = 1; number <= 8; number++)
    files[`events/reading-${number}.yaml`] = [
      `title: Reading ${number}, with letters from ${1900 + number * 10}`,
      `number: ${number}`,
      'project: budgeted',
      'type: citizens-meeting',
      `summary: Letters from ${1900 + number * 10} were read and answered.`,
      `start: ${number > 4 ? 2024 : 2023}-0${number}-14`,
      `end: ${number > 4 ? 2024 : 2023}-0${number}-16`,
      `place: { town: ${readers[number]![2]}, country: ${readers[number]![3]} }`,
      `host: ${partners[number]}`,
      `partners: [${partners.filter((_, index) => index !== number).join(', ')}]`,
      `participants: { total: ${40 + number} }`,
    ].join('\n');
  return files;
}

/** An event of which there are 200 photos, some of them alike to the byte, with captions short, long and none. */
export async function photographedEvent(): Promise<Record<string, string | Buffer>> {
  return {
    'events/photographed/index.yaml': [
      'title: A meeting where everybody took photos',
      'type: cultural-event',
      'start: 2019-05-18',
      'place: { town: Bezons, country: FR }',
      'photos:',
      ...photos(200),
    ].join('\n'),
    ...(await pictures('events/photographed', 200)),
  };
}

function photos(count: number): string[] {
  const captions = [
    ', caption: The square before the town hall',
    '',
    ', caption: "Everybody who had come by the morning train, with the choir that received them and sang until the mayor had found the key to the great hall", credit: A. Photographer, date: 2019-05-18',
  ];
  return Array.from(
    { length: count },
    (_, index) =>
      `  - { file: photo-${index + 1}.jpg, alt: What photo ${index + 1} shows, consent: given${captions[index % captions.length]} }`,
  );
}

async function pictures(folder: string, count: number): Promise<Record<string, Buffer>> {
  const drawn = await Promise.all(
    shapes.map(([width, height], index) =>
      sharp({ create: { width, height, channels: 3, background: { r: 90 + 30 * index, g: 120, b: 140 } } })
        .jpeg()
        .toBuffer(),
    ),
  );
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `${folder}/photo-${index + 1}.jpg`,
      drawn[index % drawn.length]!,
    ]),
  );
}
