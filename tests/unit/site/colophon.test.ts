import { describe, expect, it } from 'vitest';
import { editAddress } from '#site/colophon.ts';
import { eventView } from '#site/event.ts';
import { siteOf } from './site-of.ts';

describe('how a page is cited', () => {
  const cited = (archive: string, lang = 'en', asOf?: string) => {
    const site = siteOf(
      {
        'archive.yaml': `${archive}languages: [en, fr]\n`,
        'projects/strings.yaml': 'title: Strings\ntitleSupplied: true\n',
        'events/opening.yaml': 'title: Opening\nproject: strings\n',
      },
      { asOf },
    );
    return eventView(site, site.graph.events.get('opening')!, lang).colophon.cite.text;
  };

  it('is by title, project, archive, publisher and day', () => {
    const archive = 'name: Our networks\nowner: { name: A town }\n';
    expect(cited(archive)).toBe(
      '“Opening”, [Strings], Our networks, A town, as of 22\u00a0November\u00a02026.',
    );
    expect(cited(`${archive}url: https://example.org\n`, 'fr')).toMatch(
      /^«\sOpening\s», \[Strings\], Our networks, A town, état au 22\snovembre\s2026, https:\/\/example\.org\/fr\/events\/opening\.html$/,
    );
  });

  it('names the publisher once', () => {
    expect(cited('name: Gondomar’s networks\nowner: { name: Gondomar }\n')).toBe(
      '“Opening”, [Strings], Gondomar’s networks, as of 22\u00a0November\u00a02026.',
    );
    expect(cited('name: Gondomarense\nowner: { name: Gondomar }\n')).toContain('Gondomarense, Gondomar,');
  });
});

describe('where a record is edited', () => {
  it('is known of GitHub and GitLab', () => {
    expect(editAddress('https://github.com/town/archive', 'projects/strings.md')).toBe(
      'https://github.com/town/archive/edit/main/content/projects/strings.md',
    );
    expect(editAddress('https://gitlab.example.org/eu/archive.git', 'pages/über uns.md')).toBe(
      'https://gitlab.example.org/eu/archive/-/edit/main/content/pages/%C3%BCber%20uns.md',
    );
  });

  it('is on the branch that its address names, and in the folder that git tells', () => {
    expect(editAddress('https://github.com/town/archive/tree/master', 'a.md', 'web/records/')).toBe(
      'https://github.com/town/archive/edit/master/web/records/a.md',
    );
    expect(editAddress('https://gitlab.com/eu/town/archive/-/tree/our/trunk/', 'a.md', '')).toBe(
      'https://gitlab.com/eu/town/archive/-/edit/our/trunk/a.md',
    );
    expect(editAddress('https://gitlab.com/town/tree/archive/-/tree/trunk?ref_type=heads', 'a.md')).toBe(
      'https://gitlab.com/town/tree/archive/-/edit/trunk/content/a.md',
    );
    expect(editAddress('https://github.com/tree/archive/', 'a.md', '')).toBe(
      'https://github.com/tree/archive/edit/main/a.md',
    );
  });

  it('is not guessed of others', () => {
    expect(editAddress('https://example.org/archive', 'a.md')).toBeUndefined();
    expect(editAddress('https://notgithub.com/a/b', 'a.md')).toBeUndefined();
    expect(editAddress(undefined, 'a.md')).toBeUndefined();
  });
});
