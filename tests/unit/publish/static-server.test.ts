import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { removeAll } from '#publish/file-system.ts';
import { makeStaticServer } from '#publish/static-server.ts';
import { makeFolder, writeFiles } from './sites.ts';

const folder = makeFolder();
const server = makeStaticServer(join(folder, 'dist'), '/a/b/');
const HTML = 'text/html; charset=utf-8';

beforeAll(async () => {
  writeFiles(folder, {
    'secret.txt': 'not for readers',
    'dist/index.html': 'home',
    'dist/404.html': 'nothing here',
    'dist/en/x y.html': 'x',
    'dist/en/index.html': 'en',
    'dist/pagefind/wasm.en.pagefind': 'wasm',
    'dist/bare/x.css': 'css',
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
});

afterAll(() => {
  server.close();
  removeAll(folder);
});

describe('the preview, under a sub-path', () => {
  it.each([
    { path: '/a/b/', answer: [200, HTML, 'home'] },
    { path: '/a/b/?q=x', answer: [200, HTML, 'home'] },
    { path: '/a/b/en/', answer: [200, HTML, 'en'] },
    { path: '/a/b/en/x%20y.html', answer: [200, HTML, 'x'] },
    { path: '/a/b/pagefind/wasm.en.pagefind', answer: [200, 'application/octet-stream', 'wasm'] },
    { path: '/a/b/bare/x.css', answer: [200, 'text/css; charset=utf-8', 'css'] },
    { path: '/a/b/bare/', answer: [404, HTML, 'nothing here'] },
    { path: '/a/b/en/x', answer: [404, HTML, 'nothing here'] },
    { path: '/a/b/en/index.html/', answer: [404, HTML, 'nothing here'] },
    { path: `/a/b/${'long'.repeat(100)}`, answer: [404, HTML, 'nothing here'] },
    { path: '/', answer: [404, 'text/plain; charset=utf-8', '404\n'] },
    { path: '/a/bc/', answer: [404, 'text/plain; charset=utf-8', '404\n'] },
    { path: '/a/b/../secret.txt', answer: [404, 'text/plain; charset=utf-8', '404\n'] },
    { path: '/a/b/%2e%2e/secret.txt', answer: [404, 'text/plain; charset=utf-8', '404\n'] },
    { path: '/a/b/..%2fsecret.txt', answer: [404, 'text/plain; charset=utf-8', '404\n'] },
    { path: '/a/b/..%5csecret.txt', answer: [404, 'text/plain; charset=utf-8', '404\n'] },
    { path: '/a/b/%ff', answer: [404, 'text/plain; charset=utf-8', '404\n'] },
    { path: '/a/b/index.html%00', answer: [404, 'text/plain; charset=utf-8', '404\n'] },
  ])('answers $path', async ({ path, answer }) => {
    const { status, headers, text } = await ask('GET', path);
    expect([status, headers['content-type'], text]).toEqual(answer);
  });

  it.each([
    { path: '/a/b', location: '/a/b/' },
    { path: '/a/b/en?q=x', location: './en/?q=x' },
  ])('leads from a folder without its slash, $path, to one with it', async ({ path, location }) => {
    const { status, headers } = await ask('GET', path);
    expect([status, headers.location]).toEqual([301, location]);
  });

  it('only reads', async () => {
    expect((await ask('POST', '/a/b/')).status).toBe(405);
    expect(await ask('HEAD', '/a/b/')).toMatchObject({ status: 200, text: '' });
  });
});

function ask(
  method: string,
  path: string,
): Promise<{ status: number | undefined; headers: Record<string, unknown>; text: string }> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, method, path }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => (text += part));
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, text }));
    });
    sent.on('error', reject).end();
  });
}
