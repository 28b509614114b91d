import type { Project } from '#content/nodes.ts';
import type { Texts } from '#texts/texts.ts';
import { recordAddress, reportAddress } from './addresses.ts';
import { bodyView, type BodyView } from './body.ts';
import { calendarLink, type CalendarLink } from './calendar.ts';
import { colophon, type Colophon } from './colophon.ts';
import { coverView, linksSection, photosSection, resultsSection } from './enclosures.ts';
import { eventItem, type EventItem } from './event-item.ts';
import { fact, present, type Fact } from './fact.ts';
import { projectFind, type Find } from './find.ts';
import { crumbs, listCrumb, makeFrame, type Frame } from './frame.ts';
import { projectLd } from './json-ld.ts';
import type { LinkView } from './link.ts';
import { memberGroups, type MemberGroup } from './member.ts';
import { peopleSection, type PeopleView } from './people-section.ts';
import type { PhotoView } from './photo.ts';
import { acknowledgement, type Acknowledgement } from './programme.ts';
import { fundingFacts, partnerCount, projectFacts, sumNote } from './project-facts.ts';
import { searchLabels } from './search-labels.ts';
import { projectCountries } from './countries-of.ts';
import { alsoIndexed, isIndexed, notice } from './record.ts';
import { hasReport } from './report.ts';
import type { ResultView } from './result.ts';
import { say } from './say.ts';
import { contents, section, type Contents, type Section } from './section.ts';
import type { Site } from './site.ts';
import { eventNumbers } from './strings/route.ts';
import { projectStrings } from './strings/project.ts';
import type { StringsView } from './strings/view.ts';
import { projectTitle, shortEventTitle } from './title.ts';
import { viewerScript, viewerView, type ViewerView } from './viewer.ts';
import { words, type Words } from './words.ts';

/** All that a project's page shows. */
export interface ProjectView {
  readonly frame: Frame;
  /** Absent where search doesn't find the page. */
  readonly find?: Find;
  readonly kicker: Words;
  readonly title: Words;
  readonly notice?: Words;
  readonly summary?: Words;
  readonly cover?: PhotoView;
  readonly strings?: StringsView | undefined;
  readonly contents?: Contents;
  readonly facts: readonly Fact[];
  readonly body?: BodyView;
  readonly approach?: Section<Fact>;
  readonly events?: Section<EventItem>;
  readonly people?: Section<PeopleView>;
  readonly partners?: Section<MemberGroup>;
  readonly milestones?: Section<MilestoneView>;
  readonly results?: Section<ResultView>;
  readonly photos?: Section<PhotoView>;
  readonly viewer?: ViewerView;
  readonly lineage?: Section<Fact>;
  readonly links?: Section<LinkView>;
  readonly funding?: FundingView;
  readonly sources?: Section<LinkView>;
  readonly calendar?: CalendarLink;
  /** What its coordinator had to report, as a file. */
  readonly report?: Words & { readonly href: string };
  readonly colophon: Colophon;
}

/** Who paid and how much, and what the programme wants to be said of it. */
export interface FundingView extends Section<Fact> {
  readonly acknowledgement?: Acknowledgement;
}

export interface MilestoneView {
  readonly title: Words;
  readonly when?: string;
  readonly text?: Words;
}

/** The view of a project's page in a language of the archive. */
export function projectView(site: Site, project: Project, lang: string): ProjectView {
  const { graph } = site;
  const texts = site.texts(lang);
  const address = recordAddress(lang, 'projects', project.id);
  const title = projectTitle(project, lang);
  const summary = words(project, lang, (data) => data.summary);
  const cover = coverView(site, project, lang);
  const photos = photosSection(site, project, lang);
  const picture = cover ?? photos?.items[0];
  const viewer = viewerView(texts, cover, photos);
  const ofItself = colophon(site, project, lang, title, address);
  const indexed = isIndexed(project, lang, graph.archive.languages);
  const sections = {
    approach: approach(texts, project),
    events: events(site, project, lang),
    people: peopleSection(site, project, lang, {
      count: project.people,
      notes: sumNote(texts, project),
    }),
    partners: partners(texts, project),
    milestones: milestones(texts, project),
    results: resultsSection(site, project, lang),
    photos,
    lineage: lineage(texts, project),
    links: linksSection(site, project, lang, 'links'),
    funding: funding(texts, project),
    sources: linksSection(site, project, lang, 'sources'),
  };
  return {
    frame: makeFrame(site, lang, {
      address,
      title: title.text,
      description: summary?.text,
      breadcrumbs: crumbs(texts, listCrumb(texts, 'projects'), { label: title.text, lang: title.lang }),
      jsonLd: [projectLd(site, project, lang, picture?.href)],
      indexed,
      image: picture && { ...picture, alt: picture.alt.text },
      type: 'article',
      scripts: viewer && [viewerScript],
    }),
    find: indexed
      ? projectFind(project, {
          also: alsoIndexed(project, lang, graph.archive.languages),
          labels: searchLabels(site, lang, project, projectCountries(project), project),
          summary: summary?.text,
          image: picture?.src,
          when: texts.period(project.period?.start, project.period?.end),
        })
      : undefined,
    kicker: say(texts, 'kind.project'),
    title,
    notice: notice(texts, project),
    summary,
    cover,
    strings: projectStrings(site, project, lang),
    contents: contents(texts, Object.values(sections), ofItself),
    facts: projectFacts(site, project, lang),
    body: bodyView(site, project, lang),
    ...sections,
    viewer,
    calendar: calendarLink(site, lang, project),
    report: hasReport(project)
      ? { ...say(texts, 'record.report'), href: reportAddress(lang, project.id) }
      : undefined,
    colophon: ofItself,
  };
}

function approach(texts: Texts, project: Project): Section<Fact> | undefined {
  const groups = (project.data.targetGroups ?? []).map((_, index) =>
    words(project, texts.lang, (data) => data.targetGroups?.[index]),
  );
  return section(
    'Approach',
    say(texts, 'section.approach'),
    present([
      fact(
        say(texts, 'fact.method'),
        words(project, texts.lang, (data) => data.method),
      ),
      fact(say(texts, 'fact.target-groups'), groups),
    ]),
  );
}

function events(site: Site, project: Project, lang: string): Section<EventItem> | undefined {
  const texts = site.texts(lang);
  const numbers = eventNumbers(project);
  const items = project.events.map((event) => ({
    ...eventItem(site, event, lang),
    // Its number stands beside its title, not in it.
    title: shortEventTitle(site, event, lang),
    number: numbers.get(event),
  }));
  const stated = project.data.stated?.events;
  return section('Events', say(texts, 'section.events'), items, {
    count: texts.number(items.length),
    notes:
      stated === undefined || stated === items.length
        ? []
        : [say(texts, 'note.stated-events', { n: stated, recorded: items.length })],
  });
}

function partners(texts: Texts, project: Project): Section<MemberGroup> | undefined {
  const stated = project.data.stated?.partners;
  const recorded = project.members.length;
  return section('Partners', say(texts, 'section.partners'), memberGroups(texts, project), {
    count: partnerCount(texts, project),
    notes:
      stated === undefined || stated === recorded
        ? []
        : [say(texts, 'note.stated-partners', { n: stated, recorded })],
  });
}

function milestones(texts: Texts, project: Project): Section<MilestoneView> | undefined {
  const items = (project.data.milestones ?? []).map(({ date }, index) => ({
    title: words(project, texts.lang, (data) => data.milestones?.[index]?.title)!,
    when: date && texts.date(date),
    text: words(project, texts.lang, (data) => data.milestones?.[index]?.text),
  }));
  return section('Milestones', say(texts, 'section.milestones'), items);
}

function lineage(texts: Texts, { predecessors, successors }: Project): Section<Fact> | undefined {
  const { lang } = texts;
  const links = (projects: readonly Project[]) =>
    projects.map((project) => {
      const when = texts.period(project.period?.start, project.period?.end);
      return {
        ...projectTitle(project, lang),
        href: recordAddress(lang, 'projects', project.id),
        note: when === undefined ? undefined : { text: when },
      };
    });
  return section(
    'Lineage',
    say(texts, 'section.lineage'),
    present([
      fact(say(texts, 'fact.predecessors'), links(predecessors)),
      fact(say(texts, 'fact.successors'), links(successors)),
    ]),
  );
}

function funding(texts: Texts, project: Project): FundingView | undefined {
  const said = acknowledgement(texts, project, say(texts, 'funding.emblem'));
  const items = fundingFacts(texts, project);
  if (!said && items.length === 0) return undefined;
  return { id: 'Funding', heading: say(texts, 'section.funding'), items, acknowledgement: said };
}
