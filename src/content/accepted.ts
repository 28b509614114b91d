import { severities } from './catalogue.ts';
import { inOrder, type Issue } from './issue.ts';
import { folderOf, locate } from './location.ts';
import { nearest } from './nearest.ts';
import type { Located, Reading } from './records.ts';

/**
 * Marks warnings that are accepted, with the note that says why: in their record, also those of its translations and of
 * files in its folder, and in `archive.yaml` those of the archive itself and of files that belong to no record.
 * Refuses what can't be accepted, and warns of what is accepted in vain: only where nothing is refused and the archive
 * has a clock, since warnings may be missing for want of these.
 */
export function acceptWarnings(issues: readonly Issue[], reading: Reading): Issue[] {
  const ownerOf = findOwners(reading);
  const inUse = new Set<Acceptance>();
  const marked = issues.map((issue) => {
    if (severities.get(issue.code) !== 'warning') return issue;
    const matching = (ownerOf(issue.file)?.data.accepted ?? []).filter(({ rule }) => rule === issue.code);
    for (const acceptance of matching) inUse.add(acceptance);
    return matching[0] ? { ...issue, accepted: matching[0].note } : issue;
  });
  const whole = issues.every(({ code }) => severities.get(code) === 'warning');
  const { data, newestCommit } = reading.archive ?? {};
  const telling = whole && (data?.asOf ?? newestCommit) !== undefined;
  return inOrder([
    ...marked,
    ...ownersIn(reading).flatMap(({ file, at, data: { accepted = [] } }) =>
      accepted.flatMap((acceptance, index) => {
        const fault = faultOf(acceptance, telling && !inUse.has(acceptance));
        return fault ? [{ ...fault, file, ...at(['accepted', index, 'rule']) }] : [];
      }),
    ),
  ]);
}

/** What is wrong with an acceptance; `inVain` says that it met no warning. */
function faultOf({ rule }: Acceptance, inVain: boolean): Pick<Issue, 'code' | 'params'> | undefined {
  const params = { value: rule };
  switch (severities.get(rule)) {
    case undefined: {
      const warnings = [...severities].filter(([, severity]) => severity === 'warning');
      const advice = nearest(
        rule,
        warnings.map(([code]) => code),
      );
      return { code: 'accepted-unknown', params: { ...params, ...(advice && { nearest: advice }) } };
    }
    case 'error':
      return { code: 'accepted-mistake', params };
    case 'warning':
      return inVain ? { code: 'accepted-in-vain', params } : undefined;
  }
}

/** Finds who may accept what is said of a file, by its path. */
function findOwners(reading: Reading): (file: string) => Owner | undefined {
  const folders = new Map<string, Owner>();
  for (const record of ownersIn(reading)) {
    const location = locate(record.file);
    if (location.is === 'record' && location.ownsFolder) folders.set(location.folder, record);
  }
  return (file) => {
    const location = locate(file);
    if (location.is === 'record') return reading.records[location.kind].get(location.id);
    if (location.is === 'asset')
      for (let folder = folderOf(file); folder !== ''; folder = folderOf(folder))
        if (folders.has(folder)) return folders.get(folder);
    return reading.archive;
  };
}

function ownersIn({ archive, records }: Reading): Owner[] {
  return [...(archive ? [archive] : []), ...Object.values(records).flatMap((kind) => [...kind.values()])];
}

type Owner = Located & { readonly data: { readonly accepted?: readonly Acceptance[] | undefined } };

interface Acceptance {
  readonly rule: string;
  readonly note: string;
}
