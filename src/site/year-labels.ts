/** Years between two that are written along a drawing, at most so many: all of a few, else those that a round number divides. */
export function yearLabels(first: number, last: number, most: number): number[] {
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const every = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500].find((step) => years.length / step <= most);
  return years.filter((year) => year % (every ?? 1000) === 0);
}
