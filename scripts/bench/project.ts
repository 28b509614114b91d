import { roles } from '#schema/vocabularies/roles.ts';
import { organisationTypes } from '#schema/vocabularies/organisation-types.ts';
import type { Limits } from '#schema/vocabularies/programmes.ts';
import { written } from './day.ts';
import { coverOf, linksOf, photosOf, picturesOf, resultsOf } from './enclosures.ts';
import { AS_OF, type Funding, type PartnerPlan, type ProjectPlan } from './plan.ts';
import { TOPICS } from './topics.ts';
import type { Desk, Written } from './writing.ts';

/** A network of partners, its money, its events' sums and what came of it; `attended`: the sum of its events. */
export function writeProject(project: ProjectPlan, attended: number, desk: Desk): Written {
  const { random, writer, title, sentence, words, plan } = desk;
  const { index, acronym, start, end, members, events, funding } = project;
  const isOver = end < AS_OF;
  const town = random.pick(plan.towns);
  const countriesBeside = members.length === 0 || random.chance(0.04) ? ['PT', 'FR'] : [];
  const predecessor = random.chance(0.06) ? plan.projects[random.below(Math.max(1, index))] : undefined;
  const total = attended + random.between(60, 200);
  const data = {
    title: `${acronym.charAt(0).toUpperCase()}${acronym.slice(1)}: ${title(random.between(3, 8))}`,
    ...random.some(0.03, () => ({ titleSupplied: true })),
    ...(project.lang !== 'en' && { lang: project.lang }),
    ...random.some(0.5, () => ({ acronym: acronym.toUpperCase().slice(0, 10) })),
    ...random.some(project.hasBody ? 0.85 : 1, () => ({ summary: writer.summary(random) })),
    ...(funding && moneyOf(desk, funding)),
    ...random.some(funding ? 0.05 : 1, () => ({ funder: 'A regional fund' })),
    start: written(start),
    end: written(end),
    ...random.some(0.1, () => ({ status: isOver ? 'completed' : 'running' })),
    ...membersOf(desk, project),
    ...(countriesBeside.length > 0 && { countries: countriesBeside }),
    topics: random.shuffle(Object.keys(TOPICS)).slice(0, random.between(1, 4)),
    ...random.some(0.4, () => ({ sdgs: [random.between(1, 9), random.between(10, 17)] })),
    // Of town twinning at least 25 must have been invited.
    ...random.some(isOver ? (funding?.limits?.minInvited ? 1 : 0.3) : 0, () => ({
      participants: {
        total,
        invited: Math.min(total, 26 + random.below(40)),
        ...random.some(0.3, () => ({ note: sentence() })),
      },
    })),
    ...random.some(0.2, () => ({ expected: random.between(50, 600) })),
    ...random.some(0.15, () => ({
      stated: {
        events: events.length + 2,
        partners: members.length + 3,
        countries: 8,
        towns: 9,
        months: Math.round((end - start) / 30.4),
      },
    })),
    ...random.some(0.3, () => ({ method: sentence() })),
    ...random.some(0.3, () => ({ targetGroups: [words(2), words(3)] })),
    ...random.some(0.25, () => ({
      milestones: [start, Math.floor((start + end) / 2), end].map((day) => ({
        date: written(day, 'month'),
        title: title(),
        ...random.some(0.5, () => ({ text: sentence() })),
      })),
    })),
    ...resultsOf(desk, project, Math.min(end, AS_OF - 1), isOver ? random.between(1, 5) : 0),
    ...(predecessor && predecessor !== project && { continues: [predecessor.id] }),
    ...random.some(0.2, () => ({ network: title() })),
    ...random.some(0.04, () => ({ awards: [title(), title()] })),
    ...random.some(0.3, () => ({ languages: ['en', town.country === 'FR' ? 'fr' : 'it'] })),
    ...random.some(0.03, () => ({ formerIds: [`former-${project.id}`] })),
    ...photosOf(desk, start),
    ...coverOf(desk),
    ...linksOf(desk, project),
  };
  const near = [
    ...members.slice(0, 2),
    ...events.slice(0, 2),
    ...(predecessor && predecessor !== project ? [predecessor] : []),
  ];
  return {
    data,
    ...(project.hasBody && {
      body: {
        paragraphs: random.between(4, 7),
        links: near.map((other) => desk.linkTo(other)),
        pictures: picturesOf(desk),
      },
    }),
  };
}

/** Programme, agreement, grant and budget, within what the action allows. */
function moneyOf({ random }: Desk, funding: Funding): object {
  const { programme, family, action, agreementPattern } = funding;
  const { minGrant = 8_000, maxGrant = 180_000 }: Partial<Limits> = funding.limits ?? {};
  const grant = Math.min(maxGrant, minGrant + 10 * random.below((maxGrant - minGrant) / 10 + 1));
  const digits = String(random.below(1e6)).padStart(6, '0');
  const pattern = agreementPattern && new RegExp(`^(?:${agreementPattern})$`);
  const agreement = [`2016-${digits.slice(2)}/001-001`, digits, `101${digits}`].find(
    (form) => pattern && pattern.test(form),
  );
  const isPlain = family === 'e4c' && action === undefined && random.chance(0.3);
  return {
    programme: isPlain ? family : programme,
    ...(action && { action }),
    ...random.some(0.4, () => ({ call: `${programme.toUpperCase()}-CALL-${random.between(1, 40)}` })),
    ...(agreement && random.chance(0.6) && { agreement }),
    ...random.some(0.7, () => ({ grant })),
    ...random.some(0.3, () => ({
      budget: random.pick([`${grant * 2}.50`, grant * 2, { amount: grant * 8, currency: 'RON' }]),
    })),
  };
}

/** Who took part: ids, ids with more about them, and names of bodies without a record. */
function membersOf({ random, title, sentence, plan }: Desk, { members, start, end }: ProjectPlan): object {
  const [coordinator, ...others] = members;
  const inList = coordinator && random.chance(0.15);
  const listed: unknown[] = others.map((member: PartnerPlan) =>
    random.chance(0.7)
      ? member.id
      : {
          partner: member.id,
          role: random.pick(roles.filter((role) => role !== 'coordinator')),
          ...random.some(0.1, () => ({ joined: written(start + 20) })),
          ...random.some(0.05, () => ({ left: written(end - 20) })),
          ...random.some(0.1, () => ({ represents: title() })),
          ...random.some(0.1, () => ({ namedAs: title() })),
          ...random.some(0.1, () => ({ note: sentence() })),
        },
  );
  if (inList) listed.unshift({ partner: coordinator.id, role: 'coordinator' });
  if (members.length === 0 || random.chance(0.1)) {
    const { name, country, region } = random.pick(plan.towns);
    listed.push({
      name: `${title(2)}, ${name}`,
      town: name,
      country,
      ...(region && { region }),
      type: random.pick(organisationTypes),
    });
  }
  return {
    ...(coordinator && !inList && { coordinator: coordinator.id }),
    ...(listed.length > 0 && { partners: listed }),
  };
}
