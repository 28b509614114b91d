/** What is wrong with a file: a permanent code, and what its message needs. */
export interface Fault {
  code: string;
  params: Record<string, string | number | string[]>;
}

/** The fault that an error of the file system shows, or undefined where the machine is to blame. */
export function faultOfError(error: unknown): Fault | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT' || code === 'ENOTDIR') return { code: 'file-missing', params: {} };
  if (code === 'EACCES' || code === 'EPERM') return { code: 'media-unreadable', params: {} };
  return undefined;
}
