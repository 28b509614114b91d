import type { Partner } from '#content/nodes.ts';
import type { Texts } from '#texts/texts.ts';
import { recordAddress } from './addresses.ts';
import { fact, present, type Fact } from './fact.ts';
import { wikidataAddress } from './json-ld-parts.ts';
import { callTo, linkView, mailTo, type LinkView } from './link.ts';
import { say } from './say.ts';
import { partnerName } from './title.ts';
import { words } from './words.ts';

/** What one looks for first in a partner. */
export function partnerFacts(texts: Texts, partner: Partner): Fact[] {
  const { lang } = texts;
  const { data, predecessors, successors } = partner;
  const { aliases = [], contact, dissolved, pic, wikidata } = data;
  const text = (value: string | undefined) => (value === undefined ? undefined : { text: value });
  const link = (other: Partner) => ({
    ...partnerName(other, lang),
    href: recordAddress(lang, 'partners', other.id),
  });
  return present([
    fact(say(texts, 'fact.short-name'), text(words(partner, lang, ({ shortName }) => shortName)?.text)),
    fact(
      say(texts, 'fact.aliases'),
      aliases.map((alias) => ({ text: alias })),
    ),
    website(texts, partner),
    fact(say(texts, 'fact.dissolved'), dissolved === undefined ? undefined : text(texts.date(dissolved))),
    fact(say(texts, 'fact.predecessors'), predecessors.map(link)),
    fact(say(texts, 'fact.successors'), successors.map(link)),
    fact(say(texts, 'fact.contact'), [
      contact?.email === undefined ? undefined : valueOf(mailTo(contact.email)),
      contact?.phone === undefined ? undefined : valueOf(callTo(contact.phone)),
      isOutOfReach(partner) ? { ...say(texts, 'fact.no-contact'), absent: true } : undefined,
    ]),
    fact(say(texts, 'fact.pic'), text(pic)),
    fact(
      { text: 'Wikidata' },
      wikidata === undefined ? undefined : { text: wikidata, href: wikidataAddress(wikidata) },
    ),
  ]);
}

/** Of one that still exists neither a site nor anything else is known by which to reach it. */
const isOutOfReach = ({ data: { contact, dissolved, website } }: Partner): boolean =>
  [website, contact?.email, contact?.phone, dissolved].every((way) => way === undefined);

/** A partner's site, or that it is gone, and the copy that is left of it. */
function website(texts: Texts, partner: Partner): Fact | undefined {
  const link = partner.data.website;
  if (!link) return undefined;
  const label = words(partner, texts.lang, (data) => data.website?.label);
  const note = words(partner, texts.lang, (data) => data.website?.note);
  const view = linkView(texts, link, label);
  return fact(
    say(texts, 'fact.website'),
    [
      { ...view.words, href: view.href },
      view.address === undefined ? undefined : { text: view.address },
      view.archived && { ...view.archived.words, href: view.archived.href, name: view.archived.name },
    ],
    { notes: present([...view.remarks, note]) },
  );
}

const valueOf = ({ href, words: text }: LinkView) => ({ ...text, href });
