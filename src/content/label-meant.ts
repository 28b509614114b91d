import { interfaceLanguages, makeTexts } from '#texts/texts.ts';
import { fold } from './fold.ts';

const interfaces = interfaceLanguages.map(makeTexts);

/** The value of a closed list that goes by a label, as readers see it in any language of the interface. */
export function valueLabelled(
  vocabulary: string,
  label: string,
  values: readonly string[],
): string | undefined {
  const wanted = fold(label);
  for (const texts of interfaces) {
    const found = values.find((value) =>
      [vocabulary, 'family'].some((name) => {
        const key = `${name}.${value}`;
        return texts.has(key) && fold(texts.label(name, value)) === wanted;
      }),
    );
    if (found !== undefined) return found;
  }
  return undefined;
}
