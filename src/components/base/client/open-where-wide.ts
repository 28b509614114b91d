/** On a wide screen filters stand beside what they narrow down; on a narrow one they are folded away above it. */
export function openWhereWide(filters: HTMLDetailsElement): void {
  const wide = matchMedia('(min-width: 48rem)');
  const fit = () => {
    filters.open = wide.matches;
  };
  wide.addEventListener('change', fit);
  fit();
}
