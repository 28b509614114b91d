import { styleText } from 'node:util';

/** Colours a piece of text, or leaves it as it is. */
export type Paint = (style: Style, text: string) => string;

export type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'green' | 'underline';

/** Colours for a terminal; `NO_COLOR` forbids them there, `FORCE_COLOR` asks for them anywhere. */
export function paintFor(stream: NodeJS.WritableStream): Paint {
  return (style, text) => styleText(style, text, { stream });
}
