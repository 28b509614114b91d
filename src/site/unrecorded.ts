import { fold } from '#content/fold.ts';
import type { Member, Project, Town } from '#content/nodes.ts';

/** A partner that projects name and that has no record of its own. */
export interface Unrecorded {
  readonly name: string;
  readonly country?: string | undefined;
  readonly town?: Town | undefined;
  /** In the order given. */
  readonly ties: readonly Tie[];
}

interface Tie {
  readonly project: Project;
  readonly member: Member;
}

/** Members without a record, each once: those of one name in one country and town are one. */
export function unrecordedOf(ties: readonly Tie[]): Unrecorded[] {
  const key = ({ member: { country = '', name, town } }: Tie) =>
    [country, town?.id ?? '', fold(name) || name].join('\n');
  const alone = ties.filter(({ member }) => !member.partner);
  return [...Map.groupBy(alone, key).values()].map((same) => {
    const { country, name, town } = same[0]!.member;
    return { name, country, town, ties: same };
  });
}

/** The same of all projects of an archive. */
export function allUnrecorded(projects: Iterable<Project>): Unrecorded[] {
  return unrecordedOf(
    [...projects].flatMap((project) => project.members.map((member) => ({ project, member }))),
  );
}
