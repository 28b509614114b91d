const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
const month = new Intl.DateTimeFormat('en-GB', { year: 'numeric', month: 'long', timeZone: 'UTC' });
const numbers = new Intl.NumberFormat('en-GB');
const currencies = new Map();

/** `8 October 2023`, `October 2023`, `2023`: as precise as it is written. */
export function date(written) {
  return formatOf(written)?.format(new Date(written)) ?? written;
}

/** `8–11 October 2023` */
export function period({ start, end = start }) {
  if (start === end) return date(start);
  const format = formatOf(start);
  return format && start.length === end.length
    ? format.formatRange(new Date(start), new Date(end))
    : `${date(start)} – ${date(end)}`;
}

export function number(value) {
  return numbers.format(value);
}

/** `€14,120`: cents only where there are any. */
export function money({ amount, currency }) {
  if (!currencies.has(currency))
    currencies.set(
      currency,
      new Intl.NumberFormat('en-GB', { style: 'currency', currency, trailingZeroDisplay: 'stripIfInteger' }),
    );
  return currencies.get(currency).format(amount);
}

/** `120 people`, `about 120 people`, `more than 120 people` */
export function people({ total, estimated, atLeast }) {
  const text = `${number(total)} ${total === 1 ? 'person' : 'people'}`;
  if (atLeast) return `more than ${text}`;
  return estimated ? `about ${text}` : text;
}

function formatOf(written) {
  return { 10: day, 7: month }[written.length];
}
