import type { EventDelegation, Headcount } from '#content/nodes.ts';
import { headcountOf } from '#content/graph/headcount.ts';
import type { People } from '#schema/shapes/people.ts';
import {
  delegationTable,
  headcountWords,
  peopleParts,
  type DelegationTable,
  type PeoplePart,
} from './people.ts';
import { present } from './fact.ts';
import { say } from './say.ts';
import { section, type Section } from './section.ts';
import type { Site } from './site.ts';
import { words, type Translated, type Words } from './words.ts';

/** Numbers of people as a record gives them: those who came, or those who were expected. */
export interface PeopleView {
  /** What these numbers are: those who took part, or those who were planned. */
  readonly heading: Words;
  readonly total?: Words;
  /** That the total is a sum; what a reader should know of it. */
  readonly notes: readonly Words[];
  readonly parts: readonly PeoplePart[];
  readonly table?: DelegationTable;
}

type Peopled = Translated<{
  readonly participants?: People | undefined;
  readonly expected?: People | undefined;
}> & {
  readonly delegations: readonly EventDelegation[];
  readonly expectedDelegations: readonly EventDelegation[];
};

/**
 * Who took part in a project or an event, and who was expected; undefined where a page's facts already say all of it.
 * `known` is what the graph concluded: the number of people, how it came about, who came from where.
 */
export function peopleSection(
  site: Site,
  node: Peopled,
  lang: string,
  known: {
    count: Headcount | undefined;
    notes: readonly Words[];
    delegations?: readonly EventDelegation[];
  },
): Section<PeopleView> | undefined {
  const texts = site.texts(lang);
  const { expected } = node.data;
  const delegations = known.delegations ?? node.delegations;
  const items = present([
    peopleView(site, node, lang, 'participants', { ...known, delegations }),
    expected &&
      peopleView(site, node, lang, 'expected', {
        count: headcountOf(expected),
        notes: headcountOf(expected)?.summed ? [say(texts, 'note.sum-of-delegations')] : [],
        delegations: node.expectedDelegations,
      }),
  ]);
  const saysMore = items.length > 1 || expected || items.some(isDetailed);
  return saysMore ? section('People', say(texts, 'section.people'), items) : undefined;
}

function peopleView(
  site: Site,
  node: Peopled,
  lang: string,
  field: 'participants' | 'expected',
  known: { count: Headcount | undefined; notes: readonly Words[]; delegations: readonly EventDelegation[] },
): PeopleView | undefined {
  const texts = site.texts(lang);
  const { count, delegations, notes } = known;
  const parts = peopleParts(texts, node.data[field]);
  const note = words(node, lang, (data) => data[field]?.note);
  if (!count && parts.length === 0 && !note) return undefined;
  return {
    heading: say(texts, `people.${field}`),
    total: count && headcountWords(texts, count),
    notes: present([...notes, note]),
    parts,
    table: delegationTable(texts, delegations, (index, name) =>
      words(node, lang, (data) => data[field]?.delegations?.[index]?.[name]),
    ),
  };
}

/** Whether there is more to say than the total and that it is a sum. */
function isDetailed({ notes, parts, table }: PeopleView): boolean {
  return notes.length > 0 || parts.length > 0 || table !== undefined;
}
