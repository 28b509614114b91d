import { describe, expect, it } from 'vitest';
import { editAddress } from '#site/colophon.ts';

describe('where a record is edited', () => {
  it('is known of GitHub and GitLab', () => {
    expect(editAddress('https://github.com/town/archive', 'projects/strings.md')).toBe(
      'https://github.com/town/archive/edit/main/content/projects/strings.md',
    );
    expect(editAddress('https://gitlab.example.org/eu/archive.git', 'pages/über uns.md')).toBe(
      'https://gitlab.example.org/eu/archive/-/edit/main/content/pages/%C3%BCber%20uns.md',
    );
  });

  it('is not guessed of others', () => {
    expect(editAddress('https://example.org/archive', 'a.md')).toBeUndefined();
    expect(editAddress('https://notgithub.com/a/b', 'a.md')).toBeUndefined();
    expect(editAddress(undefined, 'a.md')).toBeUndefined();
  });
});
