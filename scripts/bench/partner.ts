import { organisationTypes } from '#schema/vocabularies/organisation-types.ts';
import { dayOf, written } from './day.ts';
import { knownLink, link, linksOf, photosOf, picturesOf } from './enclosures.ts';
import type { PartnerPlan } from './plan.ts';
import type { Desk, Written } from './writing.ts';

/** What towns call their municipality, by country; elsewhere in English. */
const MUNICIPALITY: Readonly<Record<string, string>> = {
  AT: 'Stadtgemeinde',
  CZ: 'Město',
  DE: 'Stadt',
  ES: 'Ayuntamiento de',
  FR: 'Commune de',
  HR: 'Grad',
  IT: 'Comune di',
  NL: 'Gemeente',
  PL: 'Gmina',
  PT: 'Município de',
  RO: 'Primăria',
  SI: 'Občina',
  SK: 'Mesto',
};
const BODIES = organisationTypes.filter((type) => type !== 'municipality');

/** A town's municipality, or a body in it: an association, a school. */
export function writePartner(partner: PartnerPlan, desk: Desk): Written {
  const { random, writer, title, plan } = desk;
  const { index, own, town } = partner;
  const type = own ? random.pick(BODIES) : 'municipality';
  const since = dayOf(random.between(1960, 2015), random.between(1, 12), random.between(1, 28));
  const twin = own ? undefined : plan.partners[random.below(index + 1)];
  const [logo] = desk.place.pictures;
  const data = {
    name: own
      ? `${own.charAt(0).toUpperCase()}${own.slice(1)} ${title(2)}, ${town.name}`
      : `${MUNICIPALITY[town.country] ?? 'Municipality of'} ${town.name}`,
    ...(partner.lang !== 'en' && { lang: partner.lang }),
    ...random.some(0.15, () => ({ shortName: own ?? town.name })),
    ...(!own && town.alias && { aliases: [town.alias] }),
    ...random.some(0.6, () => ({ summary: writer.summary(random) })),
    type,
    town: town.name,
    country: town.country,
    ...(town.region && { region: town.region }),
    ...random.some(0.1, () => ({ latitude: town.latitude, longitude: town.longitude })),
    // No body has such numbers: real ones begin with 9, and items of Wikidata are far from so many.
    ...random.some(0.3, () => ({ pic: String(index + 1).padStart(9, '0') })),
    ...random.some(0.6, () => ({ website: link(desk, `https://${partner.id}.example.org/`) })),
    ...(logo && { logo: { file: logo.name, alt: title() } }),
    ...(twin &&
      !twin.own &&
      twin !== partner &&
      random.chance(0.5) && { twinnedWith: [twinning(desk, twin, since)] }),
    ...random.some(own ? 0.03 : 0, () => ({ dissolved: random.between(2012, 2024) })),
    ...(own && index > 0 && random.chance(0.03) && { continues: [plan.partners[random.below(index)]!.id] }),
    ...random.some(0.3, () => ({ wikidata: `Q99${String(index + 1).padStart(9, '0')}` })),
    ...random.some(0.3, () => ({
      contact: {
        email: `${random.pick(['info', 'europe', 'twinning', 'office'])}@${partner.id}.example.org`,
        ...random.some(0.5, () => ({
          phone: `+000 ${random.between(100, 999)} ${random.between(100_000, 999_999)}`,
        })),
      },
    })),
    ...random.some(0.04, () => ({ formerIds: [`former-${partner.id}`.slice(0, 60)] })),
    ...photosOf(desk, since),
    ...linksOf(desk, partner),
  };
  const other = twin && twin !== partner ? [desk.linkTo(twin)] : [];
  return {
    data,
    ...(partner.hasBody && {
      body: { paragraphs: random.between(1, 2), links: other, pictures: picturesOf(desk) },
    }),
  };
}

/** The twin's id alone, or with what is known of the pact. */
function twinning(desk: Desk, twin: PartnerPlan, since: number): unknown {
  const { random, title } = desk;
  if (random.chance(0.3)) return twin.id;
  return {
    partner: twin.id,
    since: written(since, random.pick(['day', 'year'])),
    ...random.some(0.05, () => ({ until: random.between(2016, 2024) })),
    ...random.some(0.6, () => ({
      agreement: random.pick([
        title(),
        { text: title(), ...knownLink(desk, `https://example.org/pacts/${twin.id}`) },
      ]),
    })),
  };
}
