import { describe, expect, it } from 'vitest';
import { expectIssues, reading } from './folder.ts';

const texts = {
  'Windows-1252': [
    'Réunion à Évreux : les élèves français ont été reçus à la mairie',
    'Übergabe der Schlüssel an die Bürgermeisterin in Köln, größte Straße',
  ],
  'Windows-1250': [
    'Spotkanie mieszkańców w Łodzi: młodzież i książki, żółte gałęzie',
    'Příliš žluťoučký kůň úpěl ďábelské ódy',
    'A város önkormányzata és a művelődési ház közös rendezvénye, őszi ülés',
  ],
  'ISO-8859-2': [
    'Spotkanie mieszkańców w Łodzi: młodzież i książki, żółte gałęzie, wieś',
    'Příliš žluťoučký kůň úpěl ďábelské ódy',
  ],
  'Windows-1251': ['Среща на гражданите в София'],
  'KOI8-R': ['Встреча горожан в городе'],
  'Windows-1253': ['Συνάντηση των πολιτών στη Λάρισα, Ελλάδα. Άνοιξη'],
  'ISO-8859-7': ['Συνάντηση των πολιτών στη Λάρισα, Ελλάδα. Άνοιξη'],
};

describe('a text that isn’t UTF-8', () => {
  it.each(Object.entries(texts).flatMap(([encoding, all]) => all.map((text) => [encoding, text])))(
    'looks like %s: %s',
    (encoding, text) => {
      const { issues } = reading({ 'projects/a.md': encoded(`---\ntitle: ${text}\n---\n`, encoding!) });
      expect(issues[0]?.code).toBe('not-utf8');
      expect(issues[0]?.line).toBe(2);
      expect(issues[0]?.params['looksLike']).toBe(encoding);
    },
  );

  it.each([
    [
      'with a mark',
      Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('---\ntitle: A\n---\n', 'utf16le')]),
    ],
    ['without one', Buffer.from('---\ntitle: A town meeting\n---\n', 'utf16le')],
    ['the other way round', Buffer.from('---\ntitle: A town meeting\n---\n', 'utf16le').swap16()],
  ])('looks like UTF-16 %s', (_, bytes) => {
    const { issues } = reading({ 'projects/a.md': bytes });
    expect(issues.map(({ code, params }) => [code, params['looksLike']])).toEqual([['not-utf8', 'UTF-16']]);
  });

  it('is no text where it holds zeros or a picture', () => {
    const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
    expectIssues(reading({ 'projects/a.md': '---\ntitle: A\n---\nA\0B\n', 'projects/b.md': png }), [
      'projects/a.md:4:2 not-text',
      'projects/b.md:1:1 not-text',
    ]);
  });
});

describe('a text that was garbled before', () => {
  it.each([
    ['Ã©', 'é', 'RÃ©union'],
    ['Ã\u00a0', 'à', 'Ã\u00a0la mairie'],
    ['Å‚', 'ł', 'MaÅ‚a'],
    ['Äƒ', 'ă', 'CetÄƒÈ›eni'],
    ['Å£', 'ț', 'FundaÅ£ia'],
    ['ÅŸ', 'ș', 'OraÅŸul'],
    ['ÅŸ', 'ş', 'BeÅŸiktaÅŸ, BoÄŸaziÃ§i'],
    ['â€™', undefined, 'lâ€™accueil'],
    ['\ufffd', undefined, 'R\ufffdunion'],
  ])('is warned of: %s', (_, meant, title) => {
    const { issues } = reading({ 'projects/a.md': `---\ntitle: ${title}\n---\n` });
    expect(issues.map(({ code }) => code.replace('lost', 'garbled'))).toEqual(['text-garbled']);
    if (meant) expect(issues[0]!.params['meant']).toBe(meant);
  });

  it.each([
    'SOCIÉTÉ » de la ville',
    'L’ÉCOLE…',
    'Ä“ und „Ö“',
    'Île-de-France',
    'Überlingen',
    'CAFÉ’S',
    'Âge',
    'Ãos',
    'ÄÖÜ',
    'Nº 5',
    'À… bientôt',
    'Συνάντηση',
    'Příliš',
    'ÎNTÂLNIRE',
    'TÅRNBY',
    'Ålborg',
    'DÍA',
    'Ñandú',
    'SÃO PAULO',
  ])('is not seen in %s', (title) => {
    expectIssues(reading({ 'projects/a.md': `---\ntitle: '${title}'\n---\n` }), []);
  });
});

/** Text in an encoding of one byte a letter. */
function encoded(text: string, encoding: string): Uint8Array {
  const byLetter = new Map(
    Array.from({ length: 256 }, (_, byte) => [
      new TextDecoder(encoding).decode(new Uint8Array([byte])),
      byte,
    ]),
  );
  return new Uint8Array([...text].map((letter) => byLetter.get(letter) ?? 63));
}
