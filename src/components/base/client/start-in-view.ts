/** Scrolls back to where a part of the page begins, where that is above the window: what is left of it may end there too. */
export function startInView(part: HTMLElement): void {
  if (part.getBoundingClientRect().top < 0) part.scrollIntoView();
}
