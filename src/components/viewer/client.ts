/**
 * Opens the photos of a page in its dialog. What a photo says of itself is taken from the page: picture, alternative
 * text, caption. Arrows, Home and End lead from one to the next, Escape closes, and focus goes back to the photo that
 * was shown last.
 */

/** How far a finger goes for it to be a swipe, in CSS pixels. */
const swipe = 48;

const dialog = document.getElementById('Viewer') as HTMLDialogElement;
const stage = dialog.querySelector('div')!;
const position = dialog.querySelector('span')!;
/** `Photo {n} of {total}` */
const nth = position.textContent;
const links = [...document.querySelectorAll<HTMLAnchorElement>('main figure > a')];
const backward = document.documentElement.dir === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
const forward = backward === 'ArrowLeft' ? 'ArrowRight' : 'ArrowLeft';
let shown = 0;

/** Where each key and button leads from a photo; outside the row, nowhere. */
const moves: Readonly<Record<string, () => number>> = {
  [backward]: () => shown - 1,
  [forward]: () => shown + 1,
  Home: () => 0,
  End: () => links.length - 1,
  previous: () => shown - 1,
  next: () => shown + 1,
};

function show(index: number): void {
  const link = links[index];
  if (!link) return;
  shown = index;
  const small = link.querySelector('img')!;
  const large = new Image();
  for (const name of ['width', 'height', 'alt']) large.setAttribute(name, small.getAttribute(name)!);
  large.srcset = `${small.srcset}, ${link.href} ${large.width}w`;
  large.sizes = '100vw';
  large.src = link.href;
  const caption = link.parentElement!.querySelector('figcaption')?.cloneNode(true);
  const figure = document.createElement('figure');
  // The dialog's own words may be in another language than the page.
  figure.lang = document.documentElement.lang;
  large.lang = small.lang || figure.lang;
  figure.append(large, ...(caption ? [caption] : []));
  stage.replaceChildren(figure);
  position.textContent = nth.replace('{n}', `${index + 1}`).replace('{total}', `${links.length}`);
  for (const [name, at] of [
    ['previous', index - 1],
    ['next', index + 1],
  ] as const)
    dialog.querySelector(`[name=${name}]`)!.setAttribute('aria-disabled', String(!links[at]));
}

links.forEach((link, index) =>
  link.addEventListener('click', (event) => {
    // A tab or window of its own is opened as ever.
    if (event.button > 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    if (!('showModal' in dialog)) return;
    event.preventDefault();
    show(index);
    dialog.showModal();
  }),
);

dialog.addEventListener('keydown', (event) => {
  const to = event.altKey || event.ctrlKey || event.metaKey ? undefined : moves[event.key]?.();
  if (to === undefined) return;
  event.preventDefault();
  show(to);
});

dialog.addEventListener('click', ({ target }) => {
  const name = (target as HTMLElement).closest('button')?.name;
  if (name === 'close') dialog.close();
  else if (name) show(moves[name]!());
});

dialog.addEventListener('close', () => {
  links[shown]!.focus();
  stage.replaceChildren();
});

let began: number | undefined;
dialog.addEventListener('touchstart', ({ touches }) => {
  began = touches.length === 1 ? touches[0]!.clientX : undefined;
});
dialog.addEventListener('touchend', ({ changedTouches }) => {
  const way = began === undefined ? 0 : changedTouches[0]!.clientX - began;
  // A page that is zoomed in is moved by fingers, not turned.
  if (Math.abs(way) < swipe || (visualViewport?.scale ?? 1) > 1.01) return;
  show(moves[way > 0 ? 'ArrowLeft' : 'ArrowRight']!());
});
