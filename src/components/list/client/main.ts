import type { ListTexts } from '#site/list-script.ts';
import { element } from '../../base/client/elements.ts';
import { openWhereWide } from '../../base/client/open-where-wide.ts';
import { askInOtherLanguages } from '../../base/client/other-languages.ts';
import { startInView } from '../../base/client/start-in-view.ts';
import { addressOf, readQuery, isEmpty, type Query } from '../../search/client/query.ts';
import { takeChips } from './chips.ts';
import { openData } from './data.ts';
import { takeFilters } from './filters.ts';
import { narrow } from './narrow.ts';
import { takeShown } from './shown.ts';

/** Milliseconds without a key before a name that is typed is looked for. */
const pause = 200;

const root = new URL('..', (document.currentScript as HTMLScriptElement).src);
const byId = (id: string) => document.getElementById(id)!;
const texts = JSON.parse(byId('list-texts').textContent!) as ListTexts;
const { format } = new Intl.NumberFormat(texts.lang, { numberingSystem: 'latn' });

const [narrowing, part, status, order, chosen] = [
  byId('narrowing') as HTMLDetailsElement,
  byId('list'),
  byId('status'),
  byId('order'),
  byId('chosen'),
];
const sort = order.querySelector('select')!;
const field = narrowing.querySelector<HTMLInputElement>('[name=q]');
const filters = takeFilters(narrowing, texts, format);
const names = [...new Set(filters.boxes.map(({ name }) => name))];
const data = openData(new URL(texts.folder.slice(1), root), texts.pieceLength);
// What is left and the way there, for whoever has the list below the filters.
const left = Object.assign(element('a', undefined, status.lang || undefined), { href: '#list' });
const way = Object.assign(element('p'), { className: 'left', hidden: true });
way.append(left);
narrowing.append(way);
const chips = takeChips(byId('chips'), texts.remove, () => choose('pushState'));
const shown = takeShown(part, root, data.rows, fail);
let turn = 0;
let typing: ReturnType<typeof setTimeout> | undefined;

for (const hidden of [narrowing, order, field?.closest('p')]) if (hidden) hidden.hidden = false;
byId('written-order').hidden = true;
openWhereWide(narrowing);
for (const control of [...filters.boxes, sort]) control.addEventListener('change', () => choose('pushState'));
field?.addEventListener('input', () => {
  clearTimeout(typing);
  typing = setTimeout(() => choose('replaceState'), pause);
});
byId('clear').addEventListener('click', () => {
  for (const box of filters.boxes) box.checked = false;
  if (field) field.value = '';
  choose('pushState');
  sort.focus();
});
byId('table').addEventListener('click', (event) => {
  event.preventDefault();
  void saveTable(event.currentTarget as HTMLAnchorElement).catch(fail);
});
addEventListener('popstate', readAddress);
readAddress();

/** Shows what the address says; what it says wrongly is left out. */
function readAddress(): void {
  const query = readQuery(new URLSearchParams(location.search), names);
  for (const box of filters.boxes) {
    box.checked = query.filters[box.name]?.includes(box.value) ?? false;
    if (box.checked) box.closest('details')!.open = true;
  }
  if (field) field.value = query.words;
  sort.value = query.sort;
  if (sort.selectedIndex < 0) sort.selectedIndex = 0;
  void show();
}

/** Shows what is chosen, and puts it into the address. */
function choose(how: 'pushState' | 'replaceState'): void {
  clearTimeout(typing);
  const address = addressOf(read());
  if (address !== location.search) history[how](null, '', location.pathname + address);
  void show().then(() => startInView(part));
}

function read(): Query {
  const fields = new URLSearchParams(
    filters.boxes.filter(({ checked }) => checked).map(({ name, value }) => [name, value]),
  );
  fields.set('q', field?.value ?? '');
  fields.set('sort', sort.value);
  return readQuery(fields, names);
}

async function show(): Promise<void> {
  const own = ++turn;
  const query = read();
  chips.show(filters.boxes);
  const number = filters.boxes.filter(({ checked }) => checked).length;
  chosen.textContent = number === 0 ? '' : format(number);
  byId('clear').parentElement!.hidden = isEmpty(query);
  askInOtherLanguages(addressOf(query));
  try {
    if (isEmpty(query)) filters.show(undefined);
    if (isEmpty(query) && query.sort === '') {
      shown.restore();
      status.textContent = unsaid();
      way.hidden = true;
      return;
    }
    const { counts, positions } = narrow(await data.index(), query);
    if (own !== turn) return;
    if (!isEmpty(query)) filters.show(counts);
    await shown.show(positions);
    if (own !== turn) return;
    status.textContent = isEmpty(query) ? unsaid() : said(positions.length);
    left.textContent = status.textContent;
    way.hidden = isEmpty(query);
  } catch (error) {
    if (own === turn) fail(error);
  }
}

/** A list that isn't narrowed down says nothing, unless it was: then that all of it is back. */
function unsaid(): string {
  return status.textContent === '' ? '' : texts.all;
}

/** Saves what is left of the list as a file, called as that of the whole list is. */
async function saveTable({ href }: HTMLAnchorElement): Promise<void> {
  const { positions } = narrow(await data.index(), read());
  const lines = await data.table(positions);
  const file = new Blob(
    lines.map((line) => `${line}\r\n`),
    { type: 'text/csv;charset=utf-8' },
  );
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = href.replace(/^.*\//, '');
  link.click();
  // Some browsers still read it after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

function said(n: number): string {
  const found = texts.found.replace('{n}', format(n));
  return n === 0 ? `${found}\u00a0· ${texts.nothing}` : found;
}

function fail(error: unknown): void {
  console.error(error);
  status.textContent = texts.failed;
}
