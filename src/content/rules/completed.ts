import type { Event, Graph, Project } from '#content/nodes.ts';

/** Projects that surely are completed. */
export function completedProjects({ projects }: Graph): Project[] {
  return [...projects.values()].filter(isCompleted);
}

/**
 * Whether a project is completed, as it says or as its written end tells by the archive's clock. Where only its events
 * tell an end, more of them may be to come.
 */
export function isCompleted({ status, data }: Project): boolean {
  return status?.value === 'completed' && (!status.derived || data.end !== undefined);
}

/** The records of completed projects: each project, and its events. */
export function completedRecords(graph: Graph): (Project | Event)[] {
  return completedProjects(graph).flatMap((project) => [project, ...project.events]);
}
