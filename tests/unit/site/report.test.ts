import { describe, expect, it } from 'vitest';
import { reportText } from '#exports/report.ts';
import { eventSentences, hasReport, projectReport } from '#site/report.ts';
import { siteOf } from './site-of.ts';

const files = {
  'archive.yaml': 'name: Our networks\nowner: { name: A town }\nlanguages: [en, fr, ro]\n',
  'partners/gondomar.yaml': 'name: Município de Gondomar\ntown: Gondomar\ncountry: PT\n',
  'projects/strings.yaml':
    'title: Strings\nsummary: We met twice.\nprogramme: e4c-2014-2020\naction: "2.2"\ncoordinator: gondomar\n',
  'events/opening.yaml': [
    'project: strings',
    'title: Opening',
    'summary: We began.',
    'start: 2019-05-18',
    'end: 2019-05-20',
    'place: { town: Castelmola, country: IT }',
    'participants:',
    '  total: 45',
    '  local: 33',
    '  delegations:',
    '    - { partner: gondomar, count: 12 }',
    '    - { label: two schools, count: 1 }',
    'agenda:',
    '  - { date: 2019-05-18, time: "13:30", title: Opening, text: With a choir. }',
    '  - { title: Walk }',
  ].join('\n'),
  'events/later.yaml':
    'project: strings\ntitle: Later\nstart: 2019-06\nparticipants: { total: 750, atLeast: true }\n',
  'events/off.yaml': 'project: strings\ntitle: Called off\nstart: 2019-07\nstatus: cancelled\n',
  'projects/alone.yaml': 'title: Alone\n',
};
const plain = (text: string) => text.replaceAll(/[\u00a0\u2009\u202f]/g, ' ');

describe('the report of a project', () => {
  it('says the sentences that its coordinator had to publish, of the events that were carried out', () => {
    const site = siteOf(files);
    expect(plain(reportText(projectReport(site, site.graph.projects.get('strings')!, 'en'))))
      .toMatchInlineSnapshot(`
      "﻿Strings
      =======
      The project “Strings” was funded with the support of the European Union under the Programme “Europe for Citizens 2014–2020”.
      Applicable to: Strand 2 – Measure 2.2: Networks of towns.
      Coordinated by: Município de Gondomar.
      Short description: We met twice.
      2 events have been carried out within this project.

      1. Opening
      ----------
      Participation: the event involved 45 citizens, including 12 participants from the town of Gondomar (Portugal) and 1 participant (two schools).
      Local: 33.
      Location / Dates: the event took place in Castelmola (Italy), 18 – 20 May 2019.
      Short description: We began.
      Programme:
      - 18 May 2019, 13:30: Opening: With a choir.
      - Walk

      2. Later
      --------
      Participation: the event involved more than 750 citizens.
      Dates of the event: June 2019.

      Source: “Strings”, Our networks, A town, as of 22 November 2026.
      "
    `);
  });

  it('says them in the languages of the archive', () => {
    const site = siteOf(files);
    const opening = site.graph.events.get('opening')!;
    expect(plain(eventSentences(site, opening, 'fr')[0]!)).toBe(
      'Participation : la manifestation a rassemblé 45 citoyens, dont 12 participants de la ville de Gondomar (Portugal) et 1 participant (two schools).',
    );
    expect(plain(eventSentences(site, opening, 'ro')[0]!)).toBe(
      'Participare: la eveniment au luat parte 45 de cetățeni, dintre care 12 participanți din localitatea Gondomar (Portugalia) și 1 participant (two schools).',
    );
  });

  it('says "more than" where the record does', () => {
    const site = siteOf(files);
    expect(eventSentences(site, site.graph.events.get('later')!, 'en')).toEqual([
      'Participation: the event involved more than 750 citizens.',
      'Dates of the event: June\u00a02019.',
    ]);
  });

  it('is of projects with events only', () => {
    const site = siteOf(files);
    expect(hasReport(site.graph.projects.get('strings')!)).toBe(true);
    expect(hasReport(site.graph.projects.get('alone')!)).toBe(false);
  });

  it('claims no funding that nobody recorded', () => {
    const site = siteOf({ ...files, 'projects/strings.yaml': 'title: Strings\nprogramme: national\n' });
    expect(projectReport(site, site.graph.projects.get('strings')!, 'en').lines[0]).toBe(
      'The project “Strings”.',
    );
  });
});
