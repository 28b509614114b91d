import type { Member } from '#content/nodes.ts';
import { areOfOtherTypes, identityOf, mayBeOne, type Identity } from './partner-identity.ts';
import type { Rule } from './rule.ts';

/** Warns of a partner that a project only names, though a record of it is there, so that the two aren't linked. */
export const memberWithRecord: Rule = ({ projects, partners }, locate) => {
  const byName = new Map<string, Known[]>();
  for (const partner of partners.values()) {
    const known = { id: partner.id, file: partner.file, ...identityOf(partner) };
    for (const name of new Set([known.own, ...known.others].filter(Boolean)))
      byName
        .set(name, byName.get(name) ?? [])
        .get(name)!
        .push(known);
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

function recordOf(member: Member, byName: ReadonlyMap<string, readonly Known[]>): Known | undefined {
  const identity = identityOf(member);
  const found = (byName.get(identity.own) ?? []).filter((partner) => mayBeOne(identity, partner));
  return (
    found.find(({ own }) => own === identity.own) ??
    found.find((partner) => !areOfOtherTypes(identity, partner))
  );
}

interface Known extends Identity {
  readonly id: string;
  readonly file: string;
}
