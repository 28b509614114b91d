import type { Member, Project } from '#content/nodes.ts';
import { roles, type Role } from '#schema/vocabularies/roles.ts';
import type { Texts } from '#texts/texts.ts';
import { recordAddress } from './addresses.ts';
import { present, type Remark } from './fact.ts';
import { placeParts, type PlacePart } from './place.ts';
import { say, sayLabel } from './say.ts';
import { partnerName, sortedAs } from './title.ts';
import { words, type Words } from './words.ts';

/** Who took part in a project in one role. */
export interface MemberGroup {
  readonly role: Words;
  readonly count: string;
  readonly members: readonly MemberView[];
}

export interface MemberView {
  readonly name: Words;
  readonly href?: string;
  readonly place: readonly PlacePart[];
  /** What it was called, whom it stood for, when it came and left, what a reader should know of its part. */
  readonly remarks: readonly Remark[];
}

/** The members of a project by role, within a role by country and name. */
export function memberGroups(texts: Texts, project: Project): MemberGroup[] {
  return roles.flatMap((role) => {
    const members = project.members.filter((member) => member.role === role);
    if (members.length === 0) return [];
    return {
      role: roleHeading(texts, role, members.length),
      count: texts.number(members.length),
      members: inOrder(texts, members).map((member) => memberView(texts, project, member)),
    };
  });
}

/** A text of a member as its project's translation says it. */
export function memberWords(
  project: Project,
  { index }: Member,
  lang: string,
  field: 'represents' | 'note' | 'region',
): Words | undefined {
  return index === undefined ? undefined : words(project, lang, ({ partners }) => partners?.[index]?.[field]);
}

/** When a member came and left, where that is not with the project itself. */
export function stay(texts: Texts, { data }: Member): Remark[] {
  const { joined, left } = data;
  return present([
    joined === undefined ? undefined : { label: say(texts, 'member.joined'), text: texts.date(joined) },
    left === undefined ? undefined : { label: say(texts, 'member.left'), text: texts.date(left) },
  ]);
}

/** What one member is called; a beneficiary is simply a partner, which is also what is meant where no role is written. */
export function roleName(texts: Texts, role: Role): Words {
  return role === 'beneficiary' ? say(texts, 'member.partner') : sayLabel(texts, 'role', role);
}

function roleHeading(texts: Texts, role: Role, n: number): Words {
  return n === 1 ? roleName(texts, role) : say(texts, `roles.${role}`);
}

function inOrder(texts: Texts, members: readonly Member[]): Member[] {
  const country = (member: Member) => (member.country === undefined ? '' : texts.country(member.country));
  return members.toSorted(
    (a, b) =>
      Number(a.country === undefined) - Number(b.country === undefined) ||
      texts.compare(country(a), country(b)) ||
      texts.compare(sortedAs(a.name), sortedAs(b.name)),
  );
}

function memberView(texts: Texts, project: Project, member: Member): MemberView {
  const { lang } = texts;
  const { data, partner, town } = member;
  const name = partner ? partnerName(partner, lang) : { text: member.name };
  const represents = memberWords(project, member, lang, 'represents');
  const note = memberWords(project, member, lang, 'note');
  const region = partner
    ? words(partner, lang, (of) => of.region)
    : memberWords(project, member, lang, 'region');
  return {
    name,
    ...(partner && { href: recordAddress(lang, 'partners', partner.id) }),
    place: placeParts(texts, {
      town: data.town ?? partner?.data.town ?? town?.name,
      node: town,
      region,
      country: member.country,
    }),
    remarks: present<Remark>([
      data.namedAs !== undefined && data.namedAs !== name.text
        ? { label: say(texts, 'member.named-as'), text: data.namedAs }
        : undefined,
      !partner && data.type ? sayLabel(texts, 'organisationType', data.type) : undefined,
      represents && { label: say(texts, 'member.represents'), ...represents },
      ...stay(texts, member),
      note,
    ]),
  };
}
