/** What is wrong with a line by itself, and how it should be. */
export interface Mend {
  readonly code: string;
  readonly column: number;
  /** The whole line as it should be, without its indentation. */
  readonly nearest?: string;
  /** The whole line as it is, where it is wrong as a whole. */
  readonly value?: string;
  /** The sign that text can’t begin with. */
  readonly sign?: string;
}

/** Longer ones are no slip of the pen. */
const longestLine = 2000;

/** A field's name or a hyphen, and what follows. Names of fields begin small: behind a hyphen, others are text. */
const headed = /^(\s*(?:- +)?[a-z][\w-]* ?:[ \t]+|\s*[\w-]+ ?:[ \t]+|\s*- +)(\S.*?)\s*$/;
const wholeQuote = /^(?:'(?:[^']|'')*'|"(?:[^"\\]|\\.)*")/;
const signCodes: Readonly<Record<string, string>> = {
  '*': 'yaml-alias',
  '&': 'yaml-anchor',
  '!': 'yaml-tag',
};

/**
 * Tells the slip in a line of which YAML complains, and how the line should be; undefined where the line by itself
 * doesn't tell. `fault` is the code of the complaint.
 */
export function mendLine(line: string, fault: string): Mend | undefined {
  if (line.length > longestLine) return undefined;
  const indent = line.length - line.trimStart().length;
  const dash = mendDash(line);
  if (dash) return dash;

  const [, field, beside] =
    /^((?:- +)?[A-Za-z][\w-]*:)[\u00a0\u2000-\u200b\u202f\u3000\ufeff]\s*(\S.*)$/.exec(line.trim()) ?? [];
  if (field) return { code: 'yaml-space', column: indent + field.length + 1, nearest: `${field} ${beside}` };

  const [, name, value] = /^((?:- +)?[A-Za-z][\w-]*)(?:\s*=\s*|:(?![\s/]))(\S.*)$/.exec(line.trim()) ?? [];
  if (name)
    return { code: 'yaml-no-colon', column: indent + 1, value: line.trim(), nearest: `${name}: ${value}` };

  const [, head, text] = headed.exec(line) ?? [];
  if (head !== undefined) return mendText(head, text!, fault);
  if (/^[^\s#[{"'?-][^:]*$/.test(line.trim()) && fault !== 'yaml-tab')
    return { code: 'yaml-no-colon', column: indent + 1, value: line.trim() };
  return undefined;
}

/** An item of a list that doesn't begin with a hyphen and a space. */
export function mendDash(line: string): Mend | undefined {
  const [, space, dash, hyphen, item] =
    /^(\s*)(?:(-(?![\s\d-])|[–—•·‣]\s*|\*\s+)|(-)[\u00a0\u2000-\u200b\u202f\u3000\ufeff]\s*)(\S.*)$/.exec(
      line.trimEnd(),
    ) ?? [];
  if (space === undefined) return undefined;
  const nearest = `- ${item}`;
  return dash === undefined
    ? { code: 'yaml-space', column: space.length + hyphen!.length + 1, nearest }
    : { code: 'yaml-dash', column: space.length + 1, nearest };
}

/** The slip in what stands behind a field's name or a hyphen. */
function mendText(head: string, text: string, fault: string): Mend | undefined {
  const column = head.length + 1;
  const start = head.trimStart();
  const inQuotes = (code: string, inner = text, sign?: string): Mend => ({
    code,
    column,
    nearest: start + quoted(inner),
    ...(sign && { sign }),
  });
  if (/^[„“”«»‹›‘’]/u.test(text))
    return inQuotes('yaml-typographic-quotes', text.replace(/^[„“”«»‹›‘’]\s*|\s*[„“”«»‹›‘’]$/gu, ''));
  if (/^["']/.test(text)) return mendQuotes(text, fault, inQuotes);
  const [hyphen] = /^- +/.exec(text) ?? [];
  if (hyphen && !/^\s*- +$/.test(head))
    return {
      code: 'yaml-hyphen',
      column,
      nearest: `${start}[${text.slice(hyphen.length).split(/ +- +/).join(', ')}]`,
    };
  const [sign] =
    /^(?:[@`%,]|[>|](?=[-+\d]* +[^\s#])|\?(?= )|\[(?=[^\]]*\]\s*[^\s#,\]}])|\{(?=[^}]*\}\s*[^\s#,\]}]))/.exec(
      text,
    ) ?? [];
  if (sign) return inQuotes('yaml-needs-quotes', text, sign);
  const [taken] = /^[*&!]/.exec(text) ?? [];
  if (taken) return inQuotes(signCodes[taken]!);
  if (/^[^[{>|#].*?:(?:\s|$)/.test(text)) return inQuotes('yaml-colon');
  return undefined;
}

function mendQuotes(
  text: string,
  fault: string,
  inQuotes: (code: string, inner: string) => Mend,
): Mend | undefined {
  const quote = text[0]!;
  const inner = text.slice(1, text.length > 1 && text.endsWith(quote) ? -1 : undefined);
  const [whole] = wholeQuote.exec(text) ?? [];
  if (whole === undefined) return fault === 'yaml-unclosed' ? inQuotes('yaml-unclosed', inner) : undefined;
  const rest = text.slice(whole.length);
  if (/^\s*[^\s,}\]#:]/.test(rest)) return inQuotes('yaml-quote-inside', text.endsWith(quote) ? inner : text);
  return fault === 'yaml-backslash' ? inQuotes('yaml-backslash', inner) : undefined;
}

/** A text in the quotes that suit what is in it. */
export function quoted(text: string): string {
  return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}
