import { written } from './day.ts';
import { AS_OF, type Plan } from './plan.ts';
import { TOPICS } from './topics.ts';

/** What `archive.yaml` says; `logo`: a picture beside it. */
export function writeArchive(
  { languages, projects }: Plan,
  logo: string | undefined,
): Readonly<Record<string, unknown>> {
  return {
    name: 'A corpus for measuring',
    id: 'corpus',
    tagline: 'None of this ever was',
    description: 'Made by a program to measure with. The towns are real; what is told of them is not.',
    owner: {
      name: 'Jumelage',
      country: 'PT',
      website: 'https://example.org/',
      email: 'archive@example.org',
      ...(logo && { logo: { file: logo, alt: 'Coloured fields' } }),
    },
    url: 'https://corpus.example.org/',
    languages,
    repository: 'https://example.org/corpus',
    licence: 'CC0-1.0',
    navigation: ['about', 'reading'],
    theme: { accent: '#1f5a7a' },
    featured: projects.slice(0, 3).map(({ id }) => id),
    topics: TOPICS,
    accessibility: {
      email: 'access@example.org',
      phone: '+000 100 200 300',
      enforcement: 'https://example.org/complaints',
      assessed: '2025-06-01',
      status: 'fully',
    },
    privacy: { email: 'privacy@example.org' },
    asOf: written(AS_OF),
    search: { archives: ['https://other.example.org/'] },
  };
}
