import { linkKinds } from '#schema/vocabularies/link-kinds.ts';
import { resultTypes } from '#schema/vocabularies/result-types.ts';
import { written } from './day.ts';
import type { Entry } from './plan.ts';
import type { Target } from './prose.ts';
import type { Desk } from './writing.ts';

const ARCHIVE = 'https://web.archive.org/web/2024';
/** Of so many links one has no archived copy, of so many photos one no description: what is warned of. */
const RARELY = 400;

/** Photos of a record; the ones of its body stand there too. */
export function photosOf({ place, random, title, sentence }: Desk, day: number): object {
  if (place.pictures.length === 0) return {};
  const photos = place.pictures.map(({ name }) => {
    const minors = random.chance(0.1);
    return {
      file: name,
      ...random.some(1 - 1 / RARELY, () => ({ alt: sentence() })),
      ...random.some(0.6, () => ({ caption: title() })),
      ...random.some(0.5, () => ({ credit: 'Town archive' })),
      consent: minors || random.chance(0.7) ? 'given' : 'not-needed',
      ...(minors && { minors }),
      ...random.some(0.5, () => ({ date: written(day) })),
    };
  });
  return { photos };
}

/** The photo that stands for a record. */
export function coverOf({ place, random, sentence }: Desk): object {
  const [first] = place.pictures;
  return first && random.chance(0.7)
    ? { cover: { file: first.name, alt: sentence(), consent: 'given' } }
    : {};
}

/** Pictures that stand among a body's text. */
export function picturesOf({ place, random, title }: Desk): Target[] {
  return place.pictures.filter(() => random.chance(0.15)).map(({ name }) => ({ text: title(), href: name }));
}

/** Links on the web and sources of a record. */
export function linksOf(desk: Desk, { kind, id }: Entry): object {
  const { random } = desk;
  const list = (part: string) =>
    Array.from({ length: random.between(1, 3) }, (_, n) =>
      link(desk, `https://example.org/${kind}/${id}/${part}-${n + 1}`),
    );
  return {
    ...random.some(0.35, () => ({ links: list('page') })),
    ...random.some(0.25, () => ({ sources: list('source') })),
  };
}

/** Works that a record tells of: kept beside it, elsewhere with an archived copy, or known to exist. */
export function resultsOf(desk: Desk, { kind, id }: Entry, day: number, count: number): object {
  const { place, random, title, sentence } = desk;
  const number = (digits: number) => String(random.below(10 ** digits)).padStart(digits, '0');
  const results = Array.from({ length: Math.max(count, place.documents.length) }, (_, n) => {
    const file = place.documents[n]?.name;
    const url = !file && random.chance(0.4) ? `https://example.org/${kind}/${id}/result-${n + 1}` : undefined;
    return {
      title: title(),
      ...random.some(0.9, () => ({ type: random.pick(resultTypes) })),
      ...random.some(0.6, () => ({ date: written(day, random.pick(['day', 'month', 'year'])) })),
      ...random.some(0.4, () => ({ languages: ['en', random.pick(['fr', 'ro', 'it', 'hu', 'pl'])] })),
      ...(file && { file }),
      ...(url && { url, archived: `${ARCHIVE}/${url}` }),
      ...random.some(0.4, () => ({ summary: sentence() })),
      ...random.some(0.2, () => ({ licence: 'CC-BY-4.0' })),
      ...random.some(0.15, () => ({ authors: ['Town archive', 'Network office'] })),
      ...random.some(0.05, () => ({ isbn: isbn(`97800${number(7)}`) })),
      // Crossref's prefix for examples.
      ...random.some(0.05, () => ({ doi: `10.5555/${number(6)}` })),
      ...(!file && !url && { kept: `town archive, file ${random.between(1, 90)}/${written(day, 'year')}` }),
      ...random.some(0.1, () => ({ access: random.pick(['public', 'on-request', 'closed']) })),
    };
  });
  return results.length > 0 ? { results } : {};
}

/** An address alone, or with what is known of it. */
export function link(desk: Desk, url: string): unknown {
  return desk.random.chance(1 / RARELY) ? url : knownLink(desk, url);
}

/** An address with what is known of it. */
export function knownLink({ random, title, sentence }: Desk, url: string): object {
  return {
    url,
    ...random.some(0.5, () => ({ label: title() })),
    ...random.some(0.5, () => ({ kind: random.pick(linkKinds) })),
    archived: `${ARCHIVE}/${url}`,
    ...random.some(0.2, () => ({ status: random.pick(['live', 'gone', 'hijacked']) })),
    ...random.some(0.1, () => ({ note: sentence() })),
  };
}

/** Twelve digits and the one that checks them. */
function isbn(digits: string): string {
  const sum = [...digits].reduce((sum, digit, at) => sum + Number(digit) * (at % 2 === 0 ? 1 : 3), 0);
  return digits + ((10 - (sum % 10)) % 10);
}
