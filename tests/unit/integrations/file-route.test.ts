import { expect, it } from 'vitest';
import { fileRoute } from '#integrations/file-route.ts';

const GET = fileRoute<{ town: string }>('text/csv', ({ params }) => `\uFEFFtown\r\n${params.town}\r\n`);
const given = { params: { town: 'Ceutí' }, props: {} };

it('gives a build the text of a file alone', async () => {
  expect(await GET.text(given)).toBe('\uFEFFtown\r\nCeutí\r\n');
});

it('answers a request with the same in UTF-8, and says what it is', async () => {
  const answer = await GET(given);
  expect(answer.headers.get('Content-Type')).toBe('text/csv; charset=utf-8');
  expect(Buffer.from(await answer.arrayBuffer()).toString()).toBe('\uFEFFtown\r\nCeutí\r\n');
});
