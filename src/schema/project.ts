import * as z from 'zod';
import { isMap, optional, required, rule, shorthand } from './field.ts';
import { enclosures, recordFields, summary } from './record.ts';
import { choice, sdg } from './shapes/choice.ts';
import { lang, settled, state } from './shapes/country.ts';
import { date } from './shapes/date.ts';
import { money } from './shapes/money.ts';
import { count } from './shapes/number.ts';
import { people } from './shapes/people.ts';
import { photo } from './shapes/photo.ts';
import { endAfterStart, townFields } from './shapes/place.ts';
import { ref } from './shapes/ref.ts';
import { result } from './shapes/result.ts';
import { code, flag, keyword, plain, prose, text } from './shapes/text.ts';
import { organisationTypes } from './vocabularies/organisation-types.ts';
import { actions, families, generationsWithAction, programmes } from './vocabularies/programmes.ts';
import { roles } from './vocabularies/roles.ts';
import { projectStatuses } from './vocabularies/statuses.ts';

const partnership = () =>
  shorthand(
    'partner',
    rule(
      z.strictObject({
        partner: optional(ref('partners'), 'Partner', 'The id of its record.', ['gondomar']),
        name: optional(plain(), 'Name', 'Its name, where it has no record of its own.', [
          'Town Hall of Ceutí',
        ]),
        ...townFields(),
        type: optional(choice('organisationType', organisationTypes), 'Type', 'What kind of body it is.', [
          'municipality',
        ]),
        role: optional(
          choice('role', roles),
          'Role',
          'What it is in the project; beneficiary when left out.',
          ['coordinator'],
        ),
        joined: optional(date(), 'Joined', 'When it joined, if later than the start.', ['2018-03']),
        left: optional(date(), 'Left', 'When it left, if before the end.', ['2019-01']),
        represents: optional(text(), 'Represents', 'For whom it stands in.', [
          'the village of Kamionka Wielka',
        ]),
        namedAs: optional(plain(), 'Named as', 'Its name at the time.', ['Downpatrick Twinning Committee']),
        note: optional(prose(), 'Note', 'What a reader should know of its part.', [
          'took part in the first event only',
        ]),
      }),
      (value, report) => {
        if ((value.partner === undefined) === (value.name === undefined))
          report([], { code: value.partner === undefined ? 'partner-unnamed' : 'partner-named-twice' });
        endAfterStart({ start: value.joined, end: value.left }, (_, fault) => report(['left'], fault));
      },
    ).transform((value) => ({ ...settled(value), role: value.role ?? ('beneficiary' as const) })),
  );

const stated = () => {
  const number = (title: string) => optional(count(), title, 'As a source gives it.', ['6']);
  return z.strictObject({
    events: number('Events'),
    partners: number('Partners'),
    countries: number('Countries'),
    towns: number('Towns'),
    months: number('Months'),
  });
};

const milestone = () =>
  z.strictObject({
    date: optional(date(), 'Date', 'When it was reached or is due.', ['2019-06']),
    title: required(text(), 'Title', 'The phase or step.', ['Research phase']),
    text: optional(prose(), 'Text', 'What was done.', ['Desk research and interviews in six countries.']),
  });

/** A project: a grant, a network of towns, or whatever people did together under one title. */
export const project = rule(
  z.strictObject({
    title: required(text(), 'Title', 'The full title.', ['Strings that unite us through migration']),
    titleSupplied: optional(
      flag(),
      'Title supplied',
      "The title is the archivist's own, shown in square brackets.",
      ['true'],
    ),
    ...recordFields(),
    acronym: optional(plain(), 'Acronym', 'The short name it used.', ['IMPEU']),
    summary: summary(),
    programme: optional(
      choice('programme', [...programmes.map(({ id }) => id), ...families.map(({ id }) => id)]),
      'Programme',
      'The programme that paid, or its family where the generation is not known.',
      ['e4c-2014-2020'],
    ),
    action: optional(
      choice('action', actions),
      'Action',
      'Strand, measure or key action of that programme.',
      ['2.2'],
    ),
    call: optional(code(), 'Call', 'Call or topic, as written.', ['REC-RCIT-CITI-AG-2017']),
    agreement: optional(code(), 'Grant agreement', 'Number of the grant agreement or decision, as written.', [
      '2016-1460/001-001',
    ]),
    funder: optional(plain(), 'Funder', 'Who else paid, or who instead.', ['International Visegrad Fund']),
    start: optional(date(), 'Start', 'The first day, month or year; from the events when left out.', [
      '2017-09',
    ]),
    end: optional(date(), 'End', 'The last day, month or year; from the events when left out.', ['2019-08']),
    status: optional(choice('projectStatus', projectStatuses), 'Status', 'How far it has come.', [
      'completed',
    ]),
    grant: optional(money(), 'Grant', 'The grant awarded.', ['145000']),
    budget: optional(money(), 'Budget', 'The total budget.', ['180000.50']),
    coordinator: optional(
      ref('partners'),
      'Coordinator',
      'The partner that leads; short for one with that role.',
      ['gondomar'],
    ),
    partners: optional(z.array(partnership()), 'Partners', 'Who took part, by id or by name.', [
      ['gondomar', { partner: 'ceuti', role: 'associated' }],
    ]),
    countries: optional(z.array(state()), 'Countries', 'Those that the partners do not tell.', [
      ['PT', 'FR'],
    ]),
    topics: optional(z.array(keyword()), 'Topics', 'Free keywords in kebab-case.', [['social-inclusion']]),
    sdgs: optional(z.array(sdg()), 'SDGs', 'Sustainable Development Goals, 1 to 17.', [['10', '11']]),
    participants: optional(people(), 'Participants', 'Who took part.', ['750']),
    expected: optional(people(), 'Expected', 'Who was planned to take part.', ['500']),
    stated: optional(
      stated(),
      'Stated',
      'Numbers that a source gives where the archive does not hold all of them.',
      [{ events: '6' }],
    ),
    method: optional(prose(), 'Method', 'The approach, in a sentence or two.', [
      'A panel of citizens in each town tried out the ideas.',
    ]),
    targetGroups: optional(z.array(text()), 'Target groups', 'Whom it was for.', [
      ['young people', 'older people'],
    ]),
    milestones: optional(z.array(milestone()), 'Milestones', 'Phases and progress.', [
      [{ title: 'Research phase' }],
    ]),
    results: optional(z.array(result()), 'Results', 'What came of it.', [[{ title: 'Final report' }]]),
    ...enclosures(),
    cover: optional(photo(), 'Cover', 'The photo that stands for the project.', [
      { file: 'cover.jpg', alt: 'Flags in a square' },
    ]),
    continues: optional(z.array(ref('projects')), 'Continues', 'Projects that it follows.', [
      ['first-strings'],
    ]),
    network: optional(text(), 'Network', 'The name of the network of towns.', ['Towns against stigma']),
    awards: optional(z.array(text()), 'Awards', 'Prizes and distinctions.', [['Golden Stars 2010']]),
    languages: optional(z.array(lang()), 'Working languages', 'The languages people worked in.', [
      ['en', 'fr'],
    ]),
  }),
  (value, report) => {
    endAfterStart(value, report);
    actionFits(value, report);
    coordinatorsAreOne(value, report);
  },
);

function actionFits(
  { action, programme }: { action?: unknown; programme?: unknown },
  report: (
    path: PropertyKey[],
    fault: { code: string; action: string; programme: string; known: string[] },
  ) => void,
): void {
  if (typeof action !== 'string') return;
  if (programme === undefined)
    report(['action'], { code: 'action-without-programme', action, programme: '', known: [] });
  else if (typeof programme === 'string' && generationsWithAction(programme, action).length === 0)
    report(['action'], {
      code: 'action-of-other-programme',
      action,
      programme,
      known: knownActions(programme),
    });
}

function knownActions(programme: string): string[] {
  return [
    ...new Set(
      programmes
        .filter(({ id, family }) => id === programme || family === programme)
        .flatMap(({ actions }) => actions.map(({ id }) => id)),
    ),
  ];
}

/** Two coordinators are refused unless the first has left; the field `coordinator` names one more unless the list does. */
function coordinatorsAreOne(
  { coordinator, partners }: { coordinator?: unknown; partners?: unknown },
  report: (path: PropertyKey[], fault: { code: string; first: string }) => void,
): void {
  const listed = Array.isArray(partners) ? partners.map((partner, index) => ({ partner, index })) : [];
  const leading = listed.filter(({ partner }) => isMap(partner) && partner['role'] === 'coordinator');
  const others = leading.filter(
    ({ partner }) => partner.partner !== coordinator && partner.left === undefined,
  );
  const handedOver = leading.some(
    ({ partner }) => partner.partner === coordinator && partner.left !== undefined,
  );
  const allowed = typeof coordinator === 'string' && !handedOver ? 0 : 1;
  for (const { partner, index } of others.slice(allowed)) {
    const first = typeof coordinator === 'string' ? coordinator : others[0]!.partner;
    report(['partners', index], {
      code: 'two-coordinators',
      first: String(first.partner ?? first.name ?? first ?? partner),
    });
  }
}

export type ProjectWritten = z.input<typeof project>;
export type ProjectData = z.output<typeof project>;
export type Partnership = NonNullable<ProjectData['partners']>[number];
export type Milestone = NonNullable<ProjectData['milestones']>[number];
