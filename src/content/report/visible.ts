/**
 * Text from content as a terminal or log may show it: on one line, and without characters that steer the terminal or
 * turn the direction of text. Each of these becomes one visible character, so that columns stay where they are.
 */
export function visible(text: string): string {
  return text.replace(/[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu, (character) => {
    const code = character.codePointAt(0)!;
    if (character === '\t') return '→';
    return code < 0x20 ? String.fromCodePoint(CONTROL_PICTURES + code) : '\ufffd';
  });
}

/** Unicode’s pictures of the control characters, in their order. */
const CONTROL_PICTURES = 0x2400;
