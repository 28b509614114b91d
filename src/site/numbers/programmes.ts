import { facetAddress, facetLabel } from '../facets.ts';
import { withShares, type FigureRow } from '../figure-table.ts';
import { actionId } from '../find.ts';
import { say } from '../say.ts';
import { shortProgrammeName } from '../programme.ts';
import type { Site } from '../site.ts';
import type { Statistics } from '../statistics.ts';
import { allRow, figureCells, figureColumns, tellsPeople } from './cells.ts';
import type { Section } from './section.ts';

/** What there was in each programme and its actions. */
export function programmeSection(site: Site, lang: string, { allProjects, programmes }: Statistics): Section {
  const texts = site.texts(lang);
  const tells = tellsPeople(programmes);
  const label = (programme: string | undefined, action: string | undefined): FigureRow['label'] => {
    if (programme === undefined) return say(texts, 'numbers.no-programme');
    if (action === undefined)
      return {
        ...shortProgrammeName(texts, programme),
        href: facetAddress(lang, 'programme', programme),
      };
    const value = actionId(programme, action);
    return { ...facetLabel(site, 'action', value, lang), href: facetAddress(lang, 'action', value) };
  };
  return {
    id: 'Programmes',
    heading: say(texts, 'numbers.by-programme'),
    notes: [say(texts, 'numbers.by-programme.note')],
    charts: [],
    table: {
      caption: say(texts, 'numbers.by-programme'),
      columns: [say(texts, 'facet.programme.one'), ...figureColumns(texts, tells)],
      rows: withShares(
        programmes.map(({ action, programme, ...figures }) => ({
          label: label(programme, action),
          part: action !== undefined,
          cells: figureCells(texts, figures, tells),
        })),
      ),
      all: allRow(texts, programmes.length, figureCells(texts, allProjects, tells)),
    },
  };
}
