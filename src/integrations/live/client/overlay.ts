import type { LiveReport } from '../report.ts';
import { make } from './element.ts';
import { listOf } from './list.ts';
import { recall, remember } from './memory.ts';

/**
 * What covers the page while the content has mistakes: a dialog that lists them, and a button that brings it back once
 * it was left. Warnings alone show but the button.
 */
export function makeOverlay(): { show(report: LiveReport): void } {
  const title = make('h2', {
    id: 'jumelage-issues-title',
    tabindex: '-1',
    autofocus: '',
    'aria-live': 'polite',
  });
  const note = make('p');
  const leave = make('button', { type: 'button', class: 'issues-leave' });
  const list = make('div', { class: 'issues-list' });
  const dialog = make(
    'dialog',
    { class: 'issues', id: 'jumelage-issues', 'aria-labelledby': title.id },
    make('header', {}, title, leave),
    note,
    list,
  );
  const badge = make('button', {
    type: 'button',
    class: 'issues-badge',
    id: 'jumelage-badge',
    'aria-haspopup': 'dialog',
    hidden: '',
  });
  let current: LiveReport | undefined;

  const open = () => {
    if (!current) return;
    draw(current);
    badge.hidden = true;
    if (!dialog.open) dialog.showModal();
    remember({ id: current.id, covers: current.covers, open: true });
  };
  const close = () => {
    list.replaceChildren();
    badge.hidden = !current?.title;
    if (current) remember({ id: current.id, covers: current.covers, open: false });
  };
  const draw = (report: LiveReport) => {
    note.textContent = report.note;
    leave.textContent = report.leave;
    leave.hidden = report.covers && !report.hasPage;
    list.replaceChildren(...listOf(report));
    // Last: what reads out the title finds the list below it.
    title.textContent = report.title;
  };

  leave.addEventListener('click', () => dialog.close());
  badge.addEventListener('click', open);
  dialog.addEventListener('close', close);
  dialog.addEventListener('cancel', (event) => {
    if (leave.hidden) event.preventDefault();
  });
  document.body.append(dialog, badge);

  return {
    show(report) {
      current = report;
      for (const element of [dialog, badge]) {
        element.lang = report.lang;
        element.dataset['covers'] = `${report.covers}`;
      }
      badge.textContent = report.title;
      if (isToBeOpen(report)) open();
      else if (dialog.open) dialog.close();
      else close();
    },
  };
}

/** Mistakes that weren't seen open the list; one that was left stays left, and one of warnings stays open. */
function isToBeOpen({ covers, id, title }: LiveReport): boolean {
  const seen = recall();
  if (title === '') return false;
  if (covers) return seen?.id !== id || seen.open;
  return seen !== undefined && !seen.covers && seen.open;
}
