import { expect, it } from 'vitest';
import { GET, getStaticPaths } from '../../../src/pages/scripts/[script].js.ts';

/** What browsers of 2022 don't know, and a bundler doesn't put in: a script that uses it ends there. */
const younger =
  /\.(?:toSorted|toReversed|toSpliced|isWellFormed|toWellFormed|withResolvers|isDisjointFrom|isSubsetOf)\(|\b(?:Map|Object)\.groupBy\(|\.aria[A-Z]\w+\s*=[^=]|[{,]aria[A-Z]\w+:/;

it.each(getStaticPaths())(
  '$params.script runs in browsers of 2022, as one classic script',
  async ({ params }) => {
    const text = await (await GET({ params, props: {} })).text();
    expect(younger.exec(text)?.[0]).toBeUndefined();
    expect(text).not.toMatch(/^(?:import|export)\b/m);
  },
);
