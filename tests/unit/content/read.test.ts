import { describe, expect, it } from 'vitest';
import { contentFolder, expectIssues, reading } from './folder.ts';
import { readContent } from '#content/read.ts';
import { makeMessages } from '#texts/messages.ts';

const project = 'title: Strings\npartners: [gondomar]\n';
const partner = 'name: Gondomar\ntown: Gondomar\ncountry: PT\n';

describe('reading an archive', () => {
  it('takes Markdown and YAML, files and folders, for the same', () => {
    const result = reading({
      'projects/strings.md': `---\n${project}---\n\nWhat we did.\n`,
      'partners/gondomar/index.yaml': partner,
      'events/2021/opening.yaml': 'type: conference\nproject: strings\nhost: gondomar\n',
    });
    expectIssues(result, []);
    expect([...result.records.projects.keys()]).toEqual(['strings']);
    expect([...result.records.partners.keys()]).toEqual(['gondomar']);
    expect([...result.records.events.keys()]).toEqual(['opening']);
    expect(result.records.projects.get('strings')!.bodies.get('en')!.text).toContain('What we did.');
  });

  it('ignores hidden files and README.md', () => {
    expectIssues(
      reading({
        'pages/about.md': '---\ntitle: About\n---\n',
        '.DS_Store': 'x',
        'README.md': 'x',
        'projects/README.md': 'x',
        'projects/.git': 'x',
      }),
      [],
    );
  });

  it('reads files with a byte order mark and the line ends of Windows', () => {
    const result = reading({ 'partners/gondomar.yaml': `\ufeff${partner.replaceAll('\n', '\r\n')}` });
    expectIssues(result, []);
    expect(result.records.partners.get('gondomar')!.data.country).toBe('PT');
  });

  it('names the encoding that a file looks like', () => {
    const result = reading({ 'partners/pitesti.yaml': Buffer.from('name: Pite\xbati\n', 'latin1') });
    expectIssues(result, ['partners/pitesti.yaml:1:11 not-utf8']);
    expect(makeMessages().explain(result.issues[0]!).message).toContain('Windows-1250');
  });

  it('never runs front matter', () => {
    const result = reading({ 'projects/a.md': '---js\n{ title: (globalThis.ran = true, "x") }\n---\n' });
    expectIssues(result, ['projects/a.md:1:4 front-matter-language']);
    expect(globalThis).not.toHaveProperty('ran');
  });

  it('tells all mistakes of all files at once, in order', () => {
    expectIssues(
      reading({
        'projects/a.md':
          '---\ntitel: A\nstart: 2019-13\nend: 2018\npartners: [gondomer, gondomar, gondomar]\n---\n',
        'partners/gondomar.yaml': 'name: Gondomar\ncountry: Portugal\n',
        'events/b.yaml': 'start: 2019-02-30\n',
      }),
      [
        'events/b.yaml:1:1 event-unnamed',
        'events/b.yaml:1:8 date-missing-day',
        'partners/gondomar.yaml:2:10 country-form',
        'projects/a.md:2:1 unknown-field',
        'projects/a.md:3:8 date-missing-month',
        'projects/a.md:5:12 dangling-ref',
        'projects/a.md:5:32 ref-twice',
      ],
    );
  });

  it('says what was probably meant', () => {
    const { issues } = reading({
      'projects/a.md': '---\ntitel: A\npartners: [gondomer]\n---\n',
      'partners/gondomar.yaml': partner,
    });
    expect(
      issues
        .map((issue) => makeMessages().explain(issue))
        .map(({ message, remedy }) => `${message} ${remedy}`),
    ).toEqual([
      'There is no field called `titel` here. Did you mean `title`?',
      'There is no partner called `gondomer`. Did you mean `gondomar`?',
    ]);
  });

  it('doesn’t call a ref dangling whose record is only mistaken', () => {
    expectIssues(reading({ 'projects/a.yaml': project, 'partners/gondomar.yaml': 'nam: x\n' }), [
      'partners/gondomar.yaml:1:1 unknown-field',
    ]);
  });

  it('knows a ref to the wrong kind', () => {
    expectIssues(reading({ 'projects/a.yaml': 'title: A\ncoordinator: a\n' }), [
      'projects/a.yaml:2:14 ref-wrong-kind',
    ]);
  });

  it('refuses names and places that a record can’t have', () => {
    expectIssues(
      reading({
        'project/a.md': '---\ntitle: A\n---\n',
        'a.md': '---\ntitle: A\n---\n',
        'projects/B.md': '---\ntitle: B\n---\n',
        'projects/c.yml': 'title: C\n',
        'projects/d.MD': '---\ntitle: D\n---\n',
        'projects/e/index.md': '---\ntitle: E\n---\n',
        'projects/e/f.md': '---\ntitle: F\n---\n',
        'projects/g.md': '---\ntitle: G\n---\n',
        'projects/x/g.yaml': 'title: G\n',
        'pages/map.md': '---\ntitle: Map\n---\n',
        'pages/fr.md': '---\ntitle: French\n---\n',
      }),
      [
        'a.md:1:1 record-outside',
        'pages/fr.md:1:1 page-id-reserved',
        'pages/map.md:1:1 page-id-reserved',
        'project/a.md:1:1 record-outside',
        'projects/B.md:1:1 id-form',
        'projects/c.yml:1:1 file-ending',
        'projects/d.MD:1:1 file-ending',
        'projects/e/f.md:1:1 record-in-record',
        'projects/x/g.yaml:1:1 duplicate-id',
      ],
    );
  });

  it('says so where there is no archive.yaml', () => {
    expectIssues(readContent(contentFolder({ 'projects/a.yaml': 'title: A\n' })), [
      'archive.yaml:1:1 archive-missing',
    ]);
  });
});

describe('translations', () => {
  const record =
    'title: Strings\nresults:\n  - title: Report\n    url: https://example.org/r\n  - title: Plan\n    date: 2019\n';

  it('overlay texts, items of lists matched by what they repeat', () => {
    const result = reading({
      'projects/a.yaml': record,
      'projects/a.fr.yaml':
        'title: Fils\nresults:\n  - date: 2019\n    title: Projet\n  - url: https://example.org/r\n    title: Rapport\n',
    });
    expectIssues(result, []);
    expect(result.records.projects.get('a')!.translations.get('fr')).toEqual({
      title: 'Fils',
      results: [{ title: 'Rapport' }, { title: 'Projet' }],
    });
  });

  it('hold text only, of a record that is there, in a listed language that isn’t its own', () => {
    expectIssues(
      reading({
        'projects/a.yaml': 'title: A\n',
        'projects/a.fr.yaml': 'start: 2019\nnonsense: x\ntitle: B\n',
        'projects/a.de.yaml': 'title: B\n',
        'projects/a.en.yaml': 'title: B\n',
        'projects/b.fr.yaml': 'title: B\n',
      }),
      [
        'projects/a.de.yaml:1:1 translation-unlisted',
        'projects/a.en.yaml:1:1 translation-of-itself',
        'projects/a.fr.yaml:1:1 translation-not-text',
        'projects/a.fr.yaml:2:1 unknown-field',
        'projects/b.fr.yaml:1:1 translation-of-nothing',
      ],
    );
  });

  it('are counted', () => {
    const many = 'title: A\nawards: [x, y]\ntargetGroups: [a]\n';
    expectIssues(
      reading({ 'projects/a.yaml': many, 'projects/a.fr.yaml': 'awards: [x]\ntargetGroups: [a, b]\n' }),
      ['projects/a.fr.yaml:1:9 translation-count', 'projects/a.fr.yaml:2:19 translation-too-long'],
    );
  });
});

describe('files', () => {
  const photo = (fields: string) => `title: A\nphotos:\n  - { file: a.jpg, ${fields} }\n`;

  it.each([
    ['alt: x, consent: given', [], true],
    ['consent: given', ['projects/a.yaml:3:13 photo-without-alt'], false],
    ['alt: x', ['projects/a.yaml:3:13 photo-without-consent'], true],
    ['alt: x, minors: true', ['projects/a.yaml:3:13 photo-minors'], false],
    ['alt: x, minors: true, consent: given', [], true],
    ['alt: x, minors: true, consent: not-needed', ['projects/a.yaml:3:13 photo-minors'], false],
  ])('a photo with %s', (fields, issues, published) => {
    const result = reading({ 'projects/a.yaml': photo(fields), 'projects/a.jpg': 'x' });
    expectIssues(result, issues);
    expect(result.files.get('projects/a.jpg')).toMatchObject({ published });
  });

  it('publish nowhere what was withdrawn in one place', () => {
    const result = reading({
      'projects/a.yaml': photo('alt: x, consent: withdrawn'),
      'projects/b.yaml': photo('alt: x, consent: given'),
      'projects/a.jpg': 'x',
    });
    expectIssues(result, ['projects/a.yaml:3:13 photo-withdrawn', 'projects/b.yaml:3:13 photo-withdrawn']);
    expect(result.files.has('projects/a.jpg')).toBe(false);
  });

  it('are found with their exact case, inside the record’s folder', () => {
    expectIssues(
      reading({
        'projects/a/index.yaml':
          'title: A\nphotos:\n  - { file: A.jpg, alt: x, consent: given }\n  - { file: ../b.jpg, alt: x, consent: given }\n  - { file: c.jpg, alt: x, consent: given }\n  - { file: /etc/passwd, alt: x, consent: given }\n',
        'projects/a/a.jpg': 'x',
        'projects/b.jpg': 'x',
      }),
      [
        'projects/a/index.yaml:3:13 file-case',
        'projects/a/index.yaml:4:13 file-outside',
        'projects/a/index.yaml:5:13 file-missing',
        'projects/a/index.yaml:6:13 file-not-beside',
        'projects/b.jpg:1:1 file-unused',
      ],
    );
  });

  it('aren’t published where a result isn’t public', () => {
    const result = reading({
      'projects/a.yaml': 'title: A\nresults:\n  - { title: List, file: list.csv, access: closed }\n',
      'projects/list.csv': 'x',
    });
    expectIssues(result, []);
    expect(result.files.get('projects/list.csv')).toMatchObject({ as: 'document', published: false });
  });
});

it('an empty item of a list is refused, an empty field is absent', () => {
  expectIssues(reading({ 'partners/a.yaml': 'name: A\nshortName:\naliases: [B, ""]\nregion: "  "\n' }), [
    'partners/a.yaml:3:14 empty-value',
  ]);
  expectIssues(reading({ 'partners/a.yaml': 'name: "  "\n' }), ['partners/a.yaml:1:7 missing-field']);
});

describe('what follows from another mistake', () => {
  it('isn’t told of translations and refs of a record that has a wrong file name', () => {
    expectIssues(
      reading({
        'partners/gondomar.yml': 'name: Gondomar\n',
        'partners/gondomar.fr.yaml': 'name: Gondomar\n',
        'projects/a.md': '---\ntitle: A\npartners: [gondomar]\n---\nSee [it](../partners/gondomar.yaml).\n',
      }),
      ['partners/gondomar.yml:1:1 file-ending'],
    );
  });

  it('isn’t told of the items of a translation whose record can’t be read', () => {
    expectIssues(
      reading({ 'projects/a.yaml': 'title: A\nawards:\n\t- x\n', 'projects/a.fr.yaml': 'awards: [x]\n' }),
      ['projects/a.yaml:3:1 yaml-tab'],
    );
  });

  it('isn’t told of an archive’s translations because one of its languages is misspelt', () => {
    const result = reading({
      'archive.yaml': 'name: A\nowner: { name: B }\nlanguages: [en, romanian]\n',
      'archive.ro.yaml': 'name: C\n',
      'projects/a.yaml': 'title: A\n',
    });
    expectIssues(result, ['archive.yaml:3:17 lang-form']);
  });
});

describe('slips that YAML takes for something else', () => {
  it.each([
    ['title: A\ntopics:\n  - towns\n  -migration\n', '4:3 yaml-dash'],
    ['title: „Towns: a meeting”\n', '1:8 yaml-typographic-quotes'],
    ["title: 'Rapport d'activité'\n", '1:8 yaml-quote-inside'],
    ['title: "The "final" report"\n', '1:8 yaml-quote-inside'],
    ['title: - The opening\n', '1:8 yaml-hyphen'],
  ])('%j', (source, expected) => {
    expectIssues(reading({ 'projects/a.yaml': source }), [`projects/a.yaml:${expected}`]);
  });

  it('a date in another order is proposed as it is written here', () => {
    const { issues } = reading({ 'projects/a.yaml': 'title: A\nstart: 2023-3-1\nend: 10.03.2023\n' });
    expect(issues.map((issue) => makeMessages().explain(issue).remedy)).toEqual([
      'Did you mean 2023-03-01?',
      'Did you mean 2023-03-10?',
    ]);
  });

  it('a link is proposed as seen from the file that it stands in', () => {
    const { issues } = reading({
      'projects/a/index.md': '---\ntitle: A\n---\n[x](../partners/gondomar.yaml) [y](www.gondomar.pt)\n',
      'partners/gondomar.yaml': 'name: Gondomar\n',
    });
    expect(issues.map((issue) => [issue.code, makeMessages().explain(issue).remedy])).toEqual([
      ['link-dangling', 'Did you mean `../../partners/gondomar.yaml`?'],
      ['link-www', 'If it is a website, write `https://www.gondomar.pt`.'],
    ]);
  });
});

describe('what may be published nowhere', () => {
  const kids = 'title: A\nphotos:\n  - { file: k.jpg, alt: x, minors: true }\n';

  it('a photo of children without consent, though a body shows it', () => {
    const result = reading({
      'projects/a.yaml': kids,
      'projects/b.md': '---\ntitle: B\n---\n![kids](k.jpg)\n',
      'projects/k.jpg': 'x',
    });
    expect(result.files.get('projects/k.jpg')!.published).toBe(false);
  });

  it('a closed document, though a body links it', () => {
    const result = reading({
      'projects/a.md':
        '---\ntitle: A\nresults: [{ title: R, file: r.pdf, access: closed }]\n---\n[r](r.pdf)\n',
      'projects/r.pdf': 'x',
    });
    expect(result.files.get('projects/r.pdf')!.published).toBe(false);
  });

  it('a withdrawn photo, though its name was written in other letters', () => {
    const result = reading({
      'projects/a.yaml': 'title: A\nphotos: [{ file: C.jpg, alt: x, consent: withdrawn }]\n',
      'projects/b.yaml': 'title: B\nphotos: [{ file: c.jpg, alt: x, consent: given }]\n',
      'projects/c.jpg': 'x',
    });
    expect(result.files.has('projects/c.jpg')).toBe(false);
    expect(result.issues.map(({ code }) => code)).toContain('file-case');
  });
});

it('a link whose address can’t be decoded is shown as it is', () => {
  const result = reading({ 'projects/a.md': '---\ntitle: A\n---\n[](https://example.org/%ff)\n' });
  expect(result.records.projects.get('a')!.bodies.get('en')!.html).toContain('%ff');
});

it('former ids and languages are held to the rules of addresses', () => {
  expectIssues(
    reading({
      'archive.yaml': 'name: A\nowner: { name: B }\nlanguages: [en, fr, fr]\n',
      'projects/a.yaml': 'title: A\nformerIds: [index, con, fine]\n',
      'pages/b.md': '---\ntitle: B\nformerIds: [search]\n---\n',
    }),
    [
      'archive.yaml:3:21 language-twice',
      'pages/b.md:3:13 page-id-reserved',
      'projects/a.yaml:2:13 page-id-reserved',
      'projects/a.yaml:2:20 page-id-reserved',
    ],
  );
});

it('a coordinator who left may be followed by another', () => {
  expectIssues(
    reading({
      'partners/p.yaml': 'name: P\n',
      'partners/q.yaml': 'name: Q\n',
      'projects/a.yaml':
        'title: A\ncoordinator: p\npartners:\n  - { partner: p, role: coordinator, left: 2018 }\n  - { partner: q, role: coordinator }\n',
    }),
    [],
  );
});
