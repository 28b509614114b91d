import type { Member, Partner } from '#content/nodes.ts';
import { areOfOtherTypes, mayBeOne, namesOf } from './partner-names.ts';
import type { Rule } from './rule.ts';

/** Warns of a partner that a project only names, though a record of it is there, so that the two aren't linked. */
export const memberWithRecord: Rule = ({ projects, partners }, locate) => {
  const byName = new Map<string, Partner[]>();
  for (const partner of partners.values()) {
    const { own, others } = namesOf(partner.data);
    for (const name of new Set([own, ...others]))
      if (name) byName.set(name, [...(byName.get(name) ?? []), partner]);
  }
  return [...projects.values()].flatMap((project) =>
    project.members.flatMap((member) => {
      const record = member.partner ? undefined : recordOf(member, byName);
      return record && member.index !== undefined
        ? [
            {
              code: 'member-with-record',
              ...locate(project, ['partners', member.index, 'name']),
              params: { value: member.name, id: record.id, partnerFile: record.file },
            },
          ]
        : [];
    }),
  );
};

function recordOf(member: Member, byName: ReadonlyMap<string, readonly Partner[]>): Partner | undefined {
  const { own } = namesOf({ name: member.data.name });
  const found = (byName.get(own) ?? []).filter((partner) => mayBeOne(member, partner));
  return (
    found.find((partner) => namesOf(partner.data).own === own) ??
    found.find((partner) => !areOfOtherTypes(member, partner))
  );
}
