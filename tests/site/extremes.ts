import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { budgetedProject, photographedEvent } from './albums.ts';

const towns = [
  ['Gondomar', 'PT'],
  ['Listowel', 'IE'],
  ['Jelgava', 'LV'],
  ['Bezons', 'FR'],
  ['Ceutí', 'ES'],
  ['Szekszárd', 'HU'],
  ['Lučenec', 'SK'],
  ['Târgu Secuiesc', 'RO'],
  ['Λάρισα', 'GR'],
  ['Пловдив', 'BG'],
] as const;

/** Names that stand elsewhere in each alphabet, enough for a list of several pages. */
const names =
  'Țara Bârsei, Tara, Ștefan, Stefan, Sz. Anna, Århus, Ärla, Öland, Ėriškiai, Zilina, Žilina, Čakovec, ' +
  'Cakov, Łódź, Lodz, “Quoted” choir, www.yambol.example, 3 villages, Άνω Πόλη, Αθήνα, Έδεσσα, Ελευσίνα, Бяла, Асеновград, Ямбол, Щръклево, Ънгъ, Йоаким';

/** The least that is an archive: one project with a title and two countries, in one language. */
export function writeSmallest(): string {
  return write('smallest', {
    'archive.yaml': 'name: A small archive\nowner: { name: A town }\nlanguages: [en]\n',
    'projects/only-one.yaml': 'title: Only a title is known\ncountries: [PT, FR]\n',
  });
}

/** More than any page was made for: a project with 40 partners and 17 events, an event with 200 photos, long names, three scripts, every field in use. */
export async function writeLargest(): Promise<string> {
  const partners = Array.from({ length: 40 }, (_, index) => {
    const [town, country] = towns[index % towns.length]!;
    return { id: `partner-${index + 1}`, town, country, index };
  });
  const files: Record<string, string | Buffer> = {
    ...(await budgetedProject()),
    ...(await photographedEvent()),
    'archive.yaml':
      'name: Ein sehr großes Archiv der Städtepartnerschaften und der europäischen Netzwerke von Gemeinden\nowner: { name: A town }\nlanguages: [en, de, el, bg, fr]\nlicence: CC-BY-4.0\nurl: https://archive.example.org/\nasOf: 2026-01-01\nfeatured: [everything]\n',
    'projects/everything.md': [
      '---',
      'title: Donaudampfschifffahrtsgesellschaftskapitänsmützenausstellung and everything else that forty towns did together over four years of meetings, markets and marches',
      'acronym: EVERYTHING',
      'summary: Forty partners met seventeen times.',
      'programme: cerv-2021-2027',
      'action: networks-of-towns',
      'call: CERV-2021-CITIZENS-TOWN',
      "agreement: '101054251'",
      'start: 2021-01-01',
      'end: 2024-12-31',
      'grant: 145000',
      'budget: { amount: 2000000.50, currency: RON }',
      'coordinator: partner-1',
      'partners:',
      ...partners
        .slice(1)
        .map(({ id, index }) => `  - { partner: ${id}, role: ${index % 3 ? 'beneficiary' : 'associated'} }`),
      '  - { name: A choir without a record, country: IT, town: Castelmola, note: sang at the opening }',
      'topics: [social-inclusion, youth, memory, environment]',
      'sdgs: [1, 4, 5, 10, 11, 16, 17]',
      'participants: { total: 1750, atLeast: true, women: 900, men: 850, indirect: 20000, note: counted at the doors }',
      'stated: { events: 20, countries: 12 }',
      'method: Each town invited two others.',
      'targetGroups: [young people, older people, people who moved here]',
      'milestones:',
      '  - { date: 2021-03, title: Start, text: All towns agreed. }',
      '  - { title: Halfway }',
      'results:',
      '  - { title: A handbook, type: handbook, languages: [en, el, bg], url: https://example.org/handbook, date: 2024-12, licence: CC-BY-4.0 }',
      '  - { title: A list of names, access: closed, kept: "town archive, file 12/2022" }',
      'links:',
      '  - { url: https://example.org/gone, status: gone, archived: https://web.archive.org/web/2022/https://example.org/gone }',
      '  - https://example.org/reports-of-all-meetings-that-forty-towns-held-in-four-years.html',
      'awards: [A golden star]',
      'languages: [en, el, bg]',
      'network: Towns of everything',
      '---',
      '',
      '# A heading',
      '',
      'See [the first meeting](../events/event-1.yaml) and [a partner](../partners/partner-3.yaml).',
      '',
      '| Town | People | Наблюдения | Παρατηρήσεις | Bemerkungen |',
      '| --- | ---: | --- | --- | --- |',
      '| Gondomar | 120 | Противоконституционствувателствувайте | Ηλεκτροεγκεφαλογράφημα | Donaudampfschifffahrtsgesellschaft |',
      '',
      '## Below it',
      '',
      'A footnote.[^1] A [ ] task list:',
      '',
      '- [x] done',
      '- [ ] not done',
      '',
      '[^1]: The note.',
      '',
    ].join('\n'),
    'projects/before.yaml':
      'title: What came before\nprogramme: e4c\nstart: 2012\nformerIds: [old-name]\npartners: [partner-1, partner-2]\n',
    'projects/after.yaml':
      'title: What came after </script><script>alert(1)</script> & "<b>"\ncontinues: [before, everything]\nlang: bg\nsummary: Продължение.\n',
  };
  for (const { id, town, country, index } of partners)
    files[`partners/${id}.yaml`] = [
      `name: Municipality number ${index + 1} of ${town} with a rather long official name`,
      'type: municipality',
      `town: ${town}`,
      `country: ${country}`,
      index === 0
        ? 'twinnedWith: [{ partner: partner-2, since: 1998-05-12, agreement: Charter of 1998 }]\naliases: [Old name]\nwebsite: { url: https://example.org/, status: hijacked }'
        : '',
    ].join('\n');
  for (let number = 1; number <= 17; number++) {
    const { town, country } = partners[number]!;
    files[`events/event-${number}.yaml`] = [
      'project: everything',
      `number: ${number}`,
      'type: thematic-meeting',
      `start: ${2021 + Math.floor((number - 1) / 5)}-0${(number % 9) + 1}-10`,
      `place: { town: ${town}, country: ${country}, venue: The great hall of the old town house }`,
      `host: partner-${number + 1}`,
      'participants:',
      '  delegations:',
      ...partners.slice(0, 12).map(({ id }, index) => `    - { partner: ${id}, count: ${index + 3} }`),
      '    - { label: two schools, count: 60, note: from the neighbourhood }',
      'agenda:',
      '  - { time: "13:30", title: Opening }',
      '  - { time: evening, title: Dinner, text: Dishes of all towns. }',
      'absent: [partner-20]',
    ].join('\n');
  }
  for (const [at, name] of names.split(', ').entries())
    files[`partners/name-${at + 1}.yaml`] = `name: "${name}"\ncountry: ${at % 2 ? 'GR' : 'BG'}\ntype: ngo\n`;
  return write('largest', files);
}

function write(name: string, files: Readonly<Record<string, string | Buffer>>): string {
  const folder = mkdtempSync(join(tmpdir(), `jumelage-${name}-`));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}
