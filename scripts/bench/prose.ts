import { makeRandom, type Random } from './random.ts';
import { tongues, type Lang } from './tongues.ts';
import { makeVocabulary, type Vocabulary } from './vocabulary.ts';

/** How many letters a summary has at most, so that lists show it whole. */
const SUMMARY = 320;

/** Writes text in one language that means nothing and has the lengths of the real. */
export function makeWriter(lang: Lang): Writer {
  const vocabulary = makeVocabulary(lang);
  const { see, aims } = tongues[lang];

  const words = (random: Random, count: number): string => {
    const said: string[] = [];
    for (let n = 0; n < count; n++) {
      let word = vocabulary.draw(random);
      while (word === said.at(-1)) word = vocabulary.draw(random);
      if (n > 3 && n < count - 3 && random.chance(0.08)) said[n - 1] += ',';
      said.push(random.chance(0.012) ? String(random.between(2, 300)) : word);
    }
    return said.join(' ');
  };
  const sentence = (random: Random): string =>
    `${capital(words(random, random.between(3, 14) + random.between(3, 12)))}.`;
  const paragraph = (random: Random): string =>
    Array.from({ length: random.between(2, 4) }, () => sentence(random)).join(' ');
  const title = (random: Random, count = random.between(2, 5)): string => {
    const first = vocabulary.matter(random);
    return capital(count === 1 ? first : `${first} ${words(random, count - 2)} ${vocabulary.matter(random)}`)
      .replace(/ {2}/g, ' ')
      .replaceAll(',', '');
  };
  const summary = (random: Random): string => {
    const wanted = random.between(90, SUMMARY - 20);
    let text = sentence(random);
    while (text.length < wanted) {
      const next = `${text} ${sentence(random)}`;
      if (next.length > SUMMARY) break;
      text = next;
    }
    return text.length <= SUMMARY ? text : `${text.slice(0, text.lastIndexOf(' ', SUMMARY - 1))}.`;
  };
  const special = (random: Random): string => {
    const items = (count: number, make: (n: number) => string) =>
      Array.from({ length: count }, (_, n) => make(n)).join('\n');
    switch (random.below(5)) {
      case 0:
        return items(random.between(3, 7), () => `- ${capital(words(random, random.between(3, 12)))}`);
      case 1:
        return items(random.between(3, 5), (n) => `${n + 1}. ${sentence(random)}`);
      case 2:
        return `> ${sentence(random)}`;
      case 3:
        return `| ${title(random, 1)} | ${title(random, 1)} |\n| --- | ---: |\n${items(random.between(2, 6), () => `| ${words(random, 2)} | ${random.below(400)} |`)}`;
      default:
        return `${paragraph(random)} **${capital(words(random, 3))}** ${words(random, 6)}.`;
    }
  };
  const body = (random: Random, { paragraphs, links = [], pictures = [] }: BodyParts): string => {
    const blocks: string[] = [];
    const waiting = [...links];
    for (let n = 0; n < paragraphs; n++) {
      if (paragraphs > 3 && n % 3 === 1) blocks.push(`## ${n === 1 ? aims : title(random)}`);
      const link = waiting.shift();
      const note = n === 0 && paragraphs > 5 ? '[^1]' : '';
      blocks.push(paragraph(random) + note + (link ? ` ${see} [${link.text}](${link.href}).` : ''));
      if (random.chance(0.2)) blocks.push(special(random));
    }
    for (const { text, href } of pictures) blocks.push(`![${text}](${href})`);
    if (paragraphs > 5) blocks.push(`[^1]: ${sentence(random)}`);
    return `\n${blocks.join('\n\n')}\n`;
  };
  return { vocabulary, words, sentence, paragraph, title, summary, body };
}

/** Writers of all languages, each made when it is first needed. */
export function makeWriters(): (lang: Lang) => Writer {
  const writers = new Map<Lang, Writer>();
  return (lang) => {
    const known = writers.get(lang) ?? makeWriter(lang);
    writers.set(lang, known);
    return known;
  };
}

/** Text that stands for another in a language: no longer, and always the same. */
export function reword({ words }: Writer, text: string): string {
  const said = capital(words(makeRandom(text), text.split(' ').length));
  const stop = text.endsWith('.') ? '.' : '';
  const end = said.length < text.length ? said.length : said.lastIndexOf(' ', text.length - 1);
  return `${said.slice(0, end > 0 ? end : said.length).replace(/,$/, '')}${stop}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export interface Writer {
  readonly vocabulary: Vocabulary;
  words(random: Random, count: number): string;
  sentence(random: Random): string;
  paragraph(random: Random): string;
  /** A heading: no stop at its end. */
  title(random: Random, count?: number): string;
  summary(random: Random): string;
  body(random: Random, parts: BodyParts): string;
}

export interface BodyParts {
  readonly paragraphs: number;
  readonly links?: readonly Target[];
  readonly pictures?: readonly Target[];
}

export interface Target {
  readonly text: string;
  readonly href: string;
}
