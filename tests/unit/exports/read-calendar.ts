/** Reads a calendar file strictly as RFC 5545 says, and throws at anything else. */
export function readCalendar(text: string): {
  properties: Record<string, string>;
  events: Record<string, string>[];
} {
  if (!text.endsWith('END:VCALENDAR\r\n')) throw new Error('The calendar does not end');
  if (/[^\r]\n|\r[^\n]/.test(text)) throw new Error('A line does not end with CRLF');
  const lines = text.replaceAll('\r\n ', '').trimEnd().split('\r\n');
  if (lines.shift() !== 'BEGIN:VCALENDAR' || lines.pop() !== 'END:VCALENDAR')
    throw new Error('There is no calendar');

  const properties: Record<string, string> = {};
  const events: Record<string, string>[] = [];
  let here = properties;
  for (const line of lines) {
    const [, name, value] = /^([A-Z-]+(?:;[A-Z-]+=(?:"[^"]*"|[^";:,]*))*):(.*)$/.exec(line) ?? [];
    if (name === undefined) throw new Error(`This is no content line: ${line}`);
    if (name === 'BEGIN') events.push((here = {}));
    else if (name === 'END') here = properties;
    else if (name in here) throw new Error(`${name} is there twice`);
    else here[name] = isText(name) ? textOf(value!) : value!;
  }
  return { properties, events };
}

const isText = (name: string): boolean =>
  ['NAME', 'X-WR-CALNAME', 'SUMMARY', 'LOCATION', 'DESCRIPTION'].includes(name.split(';')[0]!);

function textOf(value: string): string {
  if (/(?<!\\)(?:\\\\)*[;,]/.test(value)) throw new Error(`A mark is not escaped: ${value}`);
  if (/(?<!\\)(?:\\\\)*\\[^\\;,nN]/.test(value)) throw new Error(`Nothing is escaped so: ${value}`);
  return value.replaceAll(/\\(.)/g, (_, letter: string) => (/n/i.test(letter) ? '\n' : letter));
}
