import { expect, test } from 'vitest';
import { PublishError, plainWords, refuseUnwritable } from '#publish/publish-error.ts';

const failed = (code: string, syscall: string) =>
  Object.assign(new Error(`${code}: no space left on device, ${syscall} 'dist/a.html'`), { code, syscall });

test.each(['ENOSPC', 'EDQUOT'])('%s is told as a full disk, with what to do', (code) => {
  const words =
    `The disk is full: ${code}: no space left on device, copyfile 'dist/a.html'.\n` +
    'The last good site stays where it is. Make room on that disk, and try again.';
  const error = failed(code, 'copyfile');
  expect(plainWords(new Error('A page failed.', { cause: error }))).toBe(words);
  expect(() => refuseUnwritable('/srv', error, 'allow it.')).toThrow(error);
});

test('what else has that code, or none, is told as it is', () => {
  expect(plainWords(failed('ENOSPC', 'watch'))).toBeUndefined();
  expect(plainWords(new Error('A bug.'))).toBeUndefined();
  expect(plainWords(new PublishError('There is no content folder.'))).toBe('There is no content folder.');
});
