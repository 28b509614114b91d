/**
 * The `GET` of a route that is a file of text, in UTF-8. Astro asks it for an answer to a request, where the live site is
 * shown; a build takes the text alone, since an answer costs more than most of the files.
 * @param type its media type
 */
export function fileRoute<Params extends object = object, Props extends object = object>(
  type: string,
  text: (given: FileGiven<Params, Props>) => string,
): FileRoute<Params, Props> {
  const headers = { 'Content-Type': `${type}; charset=utf-8` };
  const answer = async (given: FileGiven<Params, Props>) => new Response(text(given), { headers });
  return Object.assign(answer, { text });
}

/** What a file is made from: what its address says, and what its route knows of it. */
interface FileGiven<Params, Props> {
  readonly params: Params;
  readonly props: Props;
}

export interface FileRoute<Params, Props> {
  (given: FileGiven<Params, Props>): Promise<Response>;
  readonly text: (given: FileGiven<Params, Props>) => string;
}
