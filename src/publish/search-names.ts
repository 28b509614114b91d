/** What begins every unpacked piece of the search index, by which the engine knows one. */
export const SIGNATURE = 'pagefind_dcd';

/** How many pages’ fragments lie in one script: with a script for each they would be most of an archive’s files. */
const TOGETHER = 6;

/** The script that a piece lies in, by the engine’s name for it: `fragment/en_13.pf_fragment` in `fragment/en_2.js`. */
export function scriptOf(piece: string): string {
  const [, group, number] = /^(fragment\/.+_)(\d+)\.pf_fragment$/.exec(piece) ?? [];
  return `${group === undefined ? piece : group + Math.floor(Number(number) / TOGETHER)}.js`;
}
