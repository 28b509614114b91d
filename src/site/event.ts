import { wasHeld } from '#content/graph/statuses.ts';
import type { Event } from '#content/nodes.ts';
import type { Texts } from '#texts/texts.ts';
import { recordAddress } from './addresses.ts';
import { agenda, type AgendaDay } from './agenda.ts';
import { absentees, attendees, type AttendeeView } from './attendee.ts';
import { bodyView, type BodyView } from './body.ts';
import { calendarLink, type CalendarLink } from './calendar.ts';
import { colophon, type Colophon } from './colophon.ts';
import { coverView, linksSection, photosSection, resultsSection } from './enclosures.ts';
import { heldIn } from './countries-of.ts';
import { eventDates, placesText } from './event-item.ts';
import { fact, present, type Fact } from './fact.ts';
import { searchLabels } from './search-labels.ts';
import { eventFind, type Find } from './find.ts';
import { crumbs, listCrumb, makeFrame, type Frame } from './frame.ts';
import { eventLd } from './json-ld.ts';
import type { LinkView } from './link.ts';
import { headcountWords } from './people.ts';
import { peopleSection, type PeopleView } from './people-section.ts';
import type { PhotoView } from './photo.ts';
import { countryNotes, placeParts, type PlacePart } from './place.ts';
import { alsoIndexed, isIndexed, notice } from './record.ts';
import { eventSentences } from './report.ts';
import type { ResultView } from './result.ts';
import { say, sayLabel } from './say.ts';
import { contents, type Contents, type Section } from './section.ts';
import type { Site } from './site.ts';
import { eventTitle, partnerName, projectTitle } from './title.ts';
import { viewerScript, viewerView, type ViewerView } from './viewer.ts';
import { words, type Words } from './words.ts';

/** All that an event's page shows. */
export interface EventView {
  readonly frame: Frame;
  /** Absent where search doesn't find the page. */
  readonly find?: Find;
  readonly kicker: Words;
  readonly title: Words;
  readonly when?: string;
  readonly where: readonly EventPlaceView[];
  /** What is to be said beside the names of its countries. */
  readonly placeNotes: readonly Words[];
  /** What became of it, where it wasn't simply held. */
  readonly status?: Words;
  readonly notice?: Words;
  readonly summary?: Words;
  readonly cover?: PhotoView;
  readonly contents?: Contents;
  readonly facts: readonly Fact[];
  readonly body?: BodyView;
  readonly people?: Section<PeopleView>;
  readonly attendees?: Section<AttendeeView>;
  readonly absent?: Section<AttendeeView>;
  readonly agenda?: Section<AgendaDay>;
  readonly results?: Section<ResultView>;
  readonly photos?: Section<PhotoView>;
  readonly viewer?: ViewerView;
  readonly links?: Section<LinkView>;
  readonly sources?: Section<LinkView>;
  readonly neighbours?: Neighbours;
  readonly calendar?: CalendarLink;
  readonly colophon: Colophon;
}

export interface EventPlaceView {
  readonly parts: readonly PlacePart[];
  /** When it was here, where one event was in several places. */
  readonly when?: string;
}

/** The events before and after it in its project. */
export interface Neighbours {
  readonly label: Words;
  readonly previous?: Neighbour;
  readonly next?: Neighbour;
}

export interface Neighbour {
  readonly relation: Words;
  readonly title: Words;
  readonly href: string;
}

/** The view of an event's page in a language of the archive. */
export function eventView(site: Site, event: Event, lang: string): EventView {
  const texts = site.texts(lang);
  const { people, period, places, project, status } = event;
  const address = recordAddress(lang, 'events', event.id);
  const title = eventTitle(site, event, lang);
  const summary = words(event, lang, (data) => data.summary);
  const when = eventDates(texts, period);
  const cover = coverView(site, event, lang);
  const photos = photosSection(site, event, lang);
  const picture = cover ?? photos?.items[0];
  const viewer = viewerView(texts, cover, photos);
  const indexed = isIndexed(event, lang, site.graph.archive.languages);
  const sections = {
    people: peopleSection(site, event, lang, {
      count: people,
      notes: people?.summed ? [say(texts, 'note.sum-of-delegations')] : [],
      delegations: event.delegations,
    }),
    attendees: attendees(texts, event),
    absent: absentees(texts, event),
    agenda: agenda(texts, event),
    results: resultsSection(site, event, lang),
    photos,
    links: linksSection(site, event, lang, 'links'),
    sources: linksSection(site, event, lang, 'sources'),
  };
  const parent = project && projectTitle(project, lang);
  const ofItself = {
    ...colophon(site, event, lang, title, address, parent),
    ...(wasHeld(event) && {
      report: { label: say(texts, 'record.report'), text: eventSentences(site, event, lang).join('\n') },
    }),
  };
  return {
    frame: makeFrame(site, lang, {
      address,
      title: title.text,
      description: summary?.text,
      breadcrumbs: crumbs(
        texts,
        ...(project && parent
          ? [
              listCrumb(texts, 'projects'),
              { label: parent.text, lang: parent.lang, href: recordAddress(lang, 'projects', project.id) },
            ]
          : [listCrumb(texts, 'events')]),
        { label: title.text, lang: title.lang },
      ),
      jsonLd: [eventLd(site, event, lang, picture?.href)],
      indexed,
      image: picture && { ...picture, alt: picture.alt.text },
      type: 'article',
      scripts: viewer && [viewerScript],
    }),
    find: indexed
      ? eventFind(event, {
          also: alsoIndexed(event, lang, site.graph.archive.languages),
          labels: searchLabels(site, lang, event, heldIn(event), project),
          summary: summary?.text,
          image: picture?.src,
          when,
          where: placesText(texts, places),
        })
      : undefined,
    kicker: say(texts, 'kind.event'),
    title,
    when,
    where: whereabouts(texts, event),
    placeNotes: countryNotes(
      texts,
      places.map(({ country }) => country),
    ),
    status: status && status.value !== 'held' ? sayLabel(texts, 'eventStatus', status.value) : undefined,
    notice: notice(texts, event),
    summary,
    cover,
    contents: contents(texts, Object.values(sections), ofItself),
    facts: facts(site, event, lang),
    body: bodyView(site, event, lang),
    ...sections,
    viewer,
    neighbours: neighbours(site, event, lang),
    calendar: calendarLink(site, lang, event),
    colophon: ofItself,
  };
}

function whereabouts(texts: Texts, event: Event): EventPlaceView[] {
  const { lang } = texts;
  return event.places.map(({ country, data, town }, index) => ({
    parts: placeParts(texts, {
      venue: words(event, lang, ({ place }) => place?.[index]?.venue),
      town: data.town,
      node: town,
      region: words(event, lang, ({ place }) => place?.[index]?.region),
      country,
    }),
    when: eventDates(texts, data),
  }));
}

function facts(site: Site, event: Event, lang: string): Fact[] {
  const { data, host, project, status } = event;
  const texts = site.texts(lang);
  return present([
    fact(
      say(texts, 'fact.project'),
      project && { ...projectTitle(project, lang), href: recordAddress(lang, 'projects', project.id) },
    ),
    fact(say(texts, 'fact.number'), data.number === undefined ? undefined : { text: data.number }),
    fact(say(texts, 'fact.type'), data.type && sayLabel(texts, 'eventType', data.type)),
    fact(say(texts, 'fact.mode'), data.mode && sayLabel(texts, 'mode', data.mode)),
    fact(say(texts, 'fact.status'), status && sayLabel(texts, 'eventStatus', status.value), {
      notes: status?.derived ? [say(texts, 'note.status-derived')] : [],
    }),
    fact(
      say(texts, 'fact.host'),
      host && { ...partnerName(host, lang), href: recordAddress(lang, 'partners', host.id) },
    ),
    peopleFact(texts, event),
  ]);
}

/** How many people came. Of an event that was held that is looked for: that nobody wrote down who came, too. */
function peopleFact(texts: Texts, { attendees, host, people, status }: Event): Fact | undefined {
  const label = say(texts, 'fact.people');
  if (people)
    return fact(label, headcountWords(texts, people), {
      notes: people.summed ? [say(texts, 'note.sum-of-delegations')] : [],
    });
  if (status?.value !== 'held' || attendees.some((partner) => partner !== host)) return undefined;
  return fact(label, { ...say(texts, 'fact.no-people'), absent: true });
}

function neighbours(site: Site, { next, previous }: Event, lang: string): Neighbours | undefined {
  if (!next && !previous) return undefined;
  const texts = site.texts(lang);
  const to = (relation: Words, event: Event): Neighbour => ({
    relation,
    title: eventTitle(site, event, lang),
    href: recordAddress(lang, 'events', event.id),
  });
  return {
    label: say(texts, 'event.neighbours'),
    previous: previous && to(say(texts, 'event.previous'), previous),
    next: next && to(say(texts, 'event.next'), next),
  };
}
