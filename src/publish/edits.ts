/** A text with pieces of it replaced. An edit that lies within an earlier one, or in what that takes away, doesn't count. */
export function edited(text: string, edits: readonly Edit[]): string {
  let kept = '';
  let done = 0;
  for (const { from, to, put } of edits.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
    if (from < done) continue;
    kept += text.slice(done, from) + put;
    done = to;
  }
  return done === 0 ? text : kept + text.slice(done);
}

/** What is put in place of a piece of text. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly put: string;
}
