/** What an accent is read on: page and shade of the light and of the dark scheme, as in tokens.css. */
export const backgrounds = {
  day: ['#fbfaf7', '#f1efe9'],
  night: ['#131518', '#1e2125'],
} as const;

/** Text needs 4.5:1 (WCAG 2.2, 1.4.3); by night, where the accent is ours to choose, as much as long reading does (1.4.6). */
const enough = { day: 4.5, night: 7 } as const;
const step = 0.005;

/**
 * The accents of an archive that sets one, `#rrggbb`: the same by day if it can be read there, else the next darker one;
 * by night the next lighter one. Hue and, as far as sRGB has it, strength stay.
 */
export function accentTheme(accent: string): AccentTheme {
  const wanted = accent.toLowerCase();
  const day = readable(wanted, 'day');
  return { day, night: readable(wanted, 'night'), corrected: day !== wanted };
}

/** The contrast of two colours, 1 to 21, as WCAG 2.2 defines it. */
export function contrast(one: string, other: string): number {
  const [darker, lighter] = [luminance(one), luminance(other)].toSorted((a, b) => a - b) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

function readable(accent: string, time: 'day' | 'night'): string {
  const isReadable = (colour: string) =>
    backgrounds[time].every((background) => contrast(colour, background) >= enough[time]);
  if (isReadable(accent)) return accent;
  const { chroma, hue, lightness } = toOklch(accent);
  const direction = time === 'day' ? -step : step;
  for (let at = lightness + direction; at > 0 && at < 1; at += direction) {
    const colour = toHex({ lightness: at, chroma, hue });
    if (isReadable(colour)) return colour;
  }
  return time === 'day' ? '#000000' : '#ffffff';
}

const linear = (channel: number) =>
  channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
const encoded = (channel: number) =>
  channel <= 0.0031308 ? channel * 12.92 : 1.055 * channel ** (1 / 2.4) - 0.055;

/** Red, green and blue of `#rrggbb`, linear, 0 to 1. */
function linearRgb(colour: string): Triple {
  return [1, 3, 5].map((at) => linear(Number.parseInt(colour.slice(at, at + 2), 16) / 255)) as Triple;
}

function luminance(colour: string): number {
  const [red, green, blue] = linearRgb(colour);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** sRGB to OKLCH, after Björn Ottosson, https://bottosson.github.io/posts/oklab/ */
function toOklch(colour: string): Oklch {
  const [red, green, blue] = linearRgb(colour);
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  const a = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  const b = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  return {
    lightness: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    chroma: Math.hypot(a, b),
    hue: Math.atan2(b, a),
  };
}

/** OKLCH to `#rrggbb`; a colour stronger than sRGB has it loses strength, not hue. */
function toHex({ chroma, hue, lightness }: Oklch): string {
  for (let strength = chroma; strength > 0; strength -= step) {
    const rgb = toLinearRgb({ lightness, chroma: strength, hue });
    if (rgb.every((channel) => channel >= -0.0001 && channel <= 1.0001)) return hex(rgb);
  }
  return hex(toLinearRgb({ lightness, chroma: 0, hue }));
}

function toLinearRgb({ chroma, hue, lightness }: Oklch): Triple {
  const a = chroma * Math.cos(hue);
  const b = chroma * Math.sin(hue);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
}

function hex(rgb: Triple): string {
  const bytes = rgb.map((channel) => Math.round(255 * encoded(Math.min(1, Math.max(0, channel)))));
  return `#${bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

export interface AccentTheme {
  /** On paper, `#rrggbb`. */
  readonly day: string;
  /** On a dark page. */
  readonly night: string;
  /** Whether the wanted accent couldn't be read by day and another took its place. */
  readonly corrected: boolean;
}

type Triple = [number, number, number];

interface Oklch {
  /** 0 to 1. */
  lightness: number;
  chroma: number;
  /** In radians. */
  hue: number;
}
