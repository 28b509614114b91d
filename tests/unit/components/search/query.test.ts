import { describe, expect, it } from 'vitest';
import { addressOf, isEmpty, readQuery } from '#components/search/client/query.ts';

const filters = ['kind', 'country'];
const read = (address: string) => readQuery(new URLSearchParams(address), filters);

describe('a query', () => {
  it('is what the address says', () => {
    expect(read('?q=Forza+d%E2%80%99Agr%C3%B2&country=IT&country=FR&sort=date')).toEqual({
      words: 'Forza d’Agrò',
      filters: { country: ['IT', 'FR'] },
      sort: 'date',
    });
  });

  it('knows no other filters, and each value once', () => {
    expect(read('?country=IT&country=IT&colour=red').filters).toEqual({ country: ['IT'] });
  });

  it('has single spaces between its words', () => {
    expect(read('?q=++town%09%09twinning+').words).toBe('town twinning');
  });

  it('is empty without words and filters, whatever the order', () => {
    expect(isEmpty(read('?sort=date&q=+'))).toBe(true);
    expect(isEmpty(read('?kind=events'))).toBe(false);
  });

  it.each(['', '?q=K%C5%82odzko', '?kind=events', '?q=a&country=IT&country=FR&sort=date'])(
    'comes back from its address: %s',
    (address) => expect(addressOf(read(address))).toBe(address),
  );
});
