import { say } from '../say.ts';
import type { Site } from '../site.ts';
import { townGroups, type Home } from '../town-ties.ts';
import { draw } from './drawing.ts';
import { townPin } from './pin.ts';
import { insetNames, missing, sizeOf, townFact, type StringsView } from './view.ts';

/** How many strings one town or partner has at most. */
const mostStrings = 40;

/**
 * A town's or a partner's strings, from its town to those that it worked with; none where its own place or theirs isn't
 * known.
 * @param listed whether the page lists those towns elsewhere
 */
export function homeStrings(
  site: Site,
  home: Home,
  lang: string,
  { listed }: { readonly listed: boolean },
): StringsView | undefined {
  const view = stringsFrom(site, lang, home);
  if (!view || listed) return view;
  const texts = site.texts(lang);
  return {
    ...view,
    list: {
      heading: say(texts, 'strings.list'),
      rows: townGroups(site, lang, home).map(({ shared, towns }) => ({
        from: shared,
        to: towns.map((town) => townFact(texts, town)),
      })),
    },
  };
}

function stringsFrom(site: Site, lang: string, { ties, town }: Home): StringsView | undefined {
  const texts = site.texts(lang);
  if (!town?.point) return undefined;
  const known = ties.filter(({ town: { point } }) => point);
  if (known.length === 0) return undefined;
  const shown = known.slice(0, mostStrings);
  const drawing = draw({
    towns: [
      { pin: townPin(site, town), size: 3, rank: Infinity },
      ...shown.map((tie) => ({ pin: townPin(site, tie.town), size: 2 as const, rank: tie.times })),
    ],
    strings: shown.map(({ times }, index) => ({
      from: 0,
      to: index + 1,
      weight: sizeOf(times, shown[0]!.times),
    })),
  })!;
  return {
    drawing,
    title: say(texts, 'strings.from', { n: shown.length, town: town.name }),
    caption: [
      say(texts, 'strings.together'),
      ...(known.length > shown.length
        ? [say(texts, 'strings.strongest', { n: shown.length, all: known.length })]
        : []),
      ...missing(
        texts,
        ties.map((tie) => tie.town),
      ),
    ],
    insets: insetNames(texts, drawing),
  };
}
