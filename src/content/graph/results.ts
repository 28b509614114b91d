import type { Event, Project, RecordedResult } from '../nodes.ts';

/** What came of projects and of events, in the order of the records and as each lists it. */
export function collectResults(projects: Iterable<Project>, events: Iterable<Event>): RecordedResult[] {
  return [
    ...[...projects].flatMap((project) => resultsOf(project, { project })),
    ...[...events].flatMap((event) =>
      resultsOf(event, { event, ...(event.project && { project: event.project }) }),
    ),
  ];
}

function resultsOf(of: Project | Event, owners: Pick<RecordedResult, 'event' | 'project'>): RecordedResult[] {
  return (of.data.results ?? []).map((data, index) => ({ of, ...owners, index, data }));
}
