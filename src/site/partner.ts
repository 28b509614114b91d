import type { Partner } from '#content/nodes.ts';
import type { Texts } from '#texts/texts.ts';
import { recordAddress } from './addresses.ts';
import { partnerPlace } from './attendee.ts';
import { bodyView, type BodyView } from './body.ts';
import { companions, type CompanionGroup } from './companions.ts';
import { colophon, type Colophon } from './colophon.ts';
import { linksSection, photosSection } from './enclosures.ts';
import { eventItem, type EventItem } from './event-item.ts';
import { present, type Fact, type Remark } from './fact.ts';
import { partnerFind, type Find } from './find.ts';
import { crumbs, listCrumb, makeFrame, type Frame } from './frame.ts';
import { partnerLd } from './json-ld.ts';
import type { LinkView } from './link.ts';
import { memberWords, roleName, stay } from './member.ts';
import { partnerFacts } from './partner-facts.ts';
import { publishedPicture, sources, type PhotoView } from './photo.ts';
import { countryNotes, placeText, type PlacePart } from './place.ts';
import { alsoIndexed, isIndexed, notice } from './record.ts';
import { say, sayLabel } from './say.ts';
import { contents, section, type Contents, type Section } from './section.ts';
import type { Site } from './site.ts';
import { homeStrings } from './strings/home-town.ts';
import type { StringsView } from './strings/view.ts';
import { partnerName, projectTitle } from './title.ts';
import { partnerHome, townsWorkedWith } from './town-ties.ts';
import { twinView, type TwinView } from './twin.ts';
import { viewerScript, viewerView, type ViewerView } from './viewer.ts';
import { words, type Words } from './words.ts';

/** All that a partner's page shows. */
export interface PartnerView {
  readonly frame: Frame;
  /** Absent where search doesn't find the page. */
  readonly find?: Find;
  readonly kicker: Words;
  readonly title: Words;
  readonly place: readonly PlacePart[];
  /** What is to be said beside the name of its country. */
  readonly placeNotes: readonly Words[];
  readonly logo?: Omit<PhotoView, 'alt'> & { readonly alt: Words };
  readonly notice?: Words;
  readonly summary?: Words;
  readonly strings?: StringsView | undefined;
  readonly contents?: Contents;
  readonly facts: readonly Fact[];
  readonly body?: BodyView;
  readonly projects?: Section<MembershipView>;
  readonly events?: Section<AttendanceView>;
  /** Partners that it worked with, or towns where no partner of theirs is known. */
  readonly companions?: Section<CompanionGroup>;
  readonly twins?: Section<TwinView>;
  readonly photos?: Section<PhotoView>;
  readonly viewer?: ViewerView;
  readonly links?: Section<LinkView>;
  readonly sources?: Section<LinkView>;
  readonly colophon: Colophon;
}

/** A project that a partner had a part in. */
export interface MembershipView {
  readonly title: Words;
  readonly href: string;
  readonly when?: string;
  readonly role: Words;
  readonly remarks: readonly Remark[];
}

/** An event that a partner is known to have hosted or come to. */
export interface AttendanceView extends EventItem {
  readonly hosted?: Words;
  /** How many people it sent. */
  readonly sent?: Words;
}

/** The view of a partner's page in a language of the archive. */
export function partnerView(site: Site, partner: Partner, lang: string): PartnerView {
  const texts = site.texts(lang);
  const address = recordAddress(lang, 'partners', partner.id);
  const title = partnerName(partner, lang);
  const place = partnerPlace(texts, partner);
  const summary = words(partner, lang, (data) => data.summary);
  const photos = photosSection(site, partner, lang);
  const picture = photos?.items[0];
  const viewer = viewerView(texts, undefined, photos);
  const indexed = isIndexed(partner, lang, site.graph.archive.languages);
  const partners = companions(site, partner, lang);
  const home = partnerHome(partner);
  const sections = {
    projects: projects(texts, partner),
    events: events(site, partner, lang),
    companions: partners ?? townsWorkedWith(site, lang, home),
    twins: twins(texts, partner),
    photos,
    links: linksSection(site, partner, lang, 'links'),
    sources: linksSection(site, partner, lang, 'sources'),
  };
  const ofItself = colophon(site, partner, lang, title, address);
  return {
    frame: makeFrame(site, lang, {
      address,
      title: title.text,
      description: summary?.text,
      breadcrumbs: crumbs(texts, listCrumb(texts, 'partners'), { label: title.text, lang: title.lang }),
      jsonLd: [partnerLd(site, partner, lang)],
      indexed,
      image: picture && { ...picture, alt: picture.alt.text },
      type: 'article',
      scripts: viewer && [viewerScript],
    }),
    find: indexed
      ? partnerFind(partner, {
          also: alsoIndexed(partner, lang, site.graph.archive.languages),
          summary: summary?.text,
          image: picture?.src,
          where: placeText(place),
        })
      : undefined,
    kicker: partner.data.type
      ? sayLabel(texts, 'organisationType', partner.data.type)
      : say(texts, 'kind.partner'),
    title,
    place,
    placeNotes: countryNotes(texts, [partner.data.country]),
    logo: logo(site, partner, lang),
    // A name alone needs no translation.
    notice: summary || partner.bodies.size > 0 ? notice(texts, partner) : undefined,
    summary,
    strings: homeStrings(site, home, lang, { listed: !partners }),
    contents: contents(
      texts,
      [
        sections.projects,
        sections.events,
        sections.companions,
        sections.twins,
        sections.photos,
        sections.links,
        sections.sources,
      ],
      ofItself,
    ),
    facts: partnerFacts(texts, partner),
    body: bodyView(site, partner, lang),
    ...sections,
    viewer,
    colophon: ofItself,
  };
}

function logo({ graph }: Site, partner: Partner, lang: string): PartnerView['logo'] {
  const { data, file } = partner;
  const picture = data.logo && publishedPicture(graph, file, data.logo.file);
  if (!picture) return undefined;
  return { ...sources(picture), alt: words(partner, lang, (of) => of.logo?.alt) ?? { text: '' } };
}

function projects(texts: Texts, { memberships }: Partner): Section<MembershipView> | undefined {
  const { lang } = texts;
  const items = memberships.map(({ member, project }) => {
    const { namedAs } = member.data;
    const represents = memberWords(project, member, lang, 'represents');
    return {
      title: projectTitle(project, lang),
      href: recordAddress(lang, 'projects', project.id),
      when: texts.period(project.period?.start, project.period?.end),
      role: roleName(texts, member.role),
      remarks: present<Remark>([
        namedAs === undefined ? undefined : { label: say(texts, 'member.named-as'), text: namedAs },
        represents && { label: say(texts, 'member.represents'), ...represents },
        ...stay(texts, member),
        memberWords(project, member, lang, 'note'),
      ]),
    };
  });
  return section('Projects', say(texts, 'section.projects'), items, { count: texts.number(items.length) });
}

function events(site: Site, { attended }: Partner, lang: string): Section<AttendanceView> | undefined {
  const texts = site.texts(lang);
  const items = attended.map(({ event, hosted, people }) => ({
    ...eventItem(site, event, lang),
    hosted: hosted ? say(texts, 'partner.hosted') : undefined,
    sent: people === undefined ? undefined : say(texts, 'partner.sent', { n: people }),
  }));
  return section('Events', say(texts, 'section.attended'), items, {
    count: texts.number(items.length),
    notes: [say(texts, 'note.attendance')],
  });
}

function twins(texts: Texts, partner: Partner): Section<TwinView> | undefined {
  const items = partner.twins.map((twin) => twinView(texts, twin));
  return section('Twins', say(texts, 'section.twins'), items, { count: texts.number(items.length) });
}
