import { findCircles } from '#content/graph/lineage.ts';
import type { Rule } from './rule.ts';

/** Refuses records that continue themselves, directly or through others. */
export const circleOfContinues: Rule = ({ projects, partners }, locate) =>
  [...findCircles<Continuing>(projects), ...findCircles<Continuing>(partners)].map(({ by, index, ids }) => ({
    code: ids.length === 2 ? 'continues-itself' : 'continues-circle',
    ...locate(by, ['continues', index]),
    params: { value: ids[1]!, ids },
  }));

type Continuing = Parameters<Parameters<Rule>[1]>[0] & { data: { continues?: string[] | undefined } };
