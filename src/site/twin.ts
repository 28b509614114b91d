import type { Partner, Twin } from '#content/nodes.ts';
import type { Texts } from '#texts/texts.ts';
import { recordAddress } from './addresses.ts';
import { partnerPlace } from './attendee.ts';
import { linkView, type LinkView } from './link.ts';
import type { PlacePart } from './place.ts';
import { say } from './say.ts';
import { partnerName } from './title.ts';
import { words, type Words } from './words.ts';

/** A twin, and what is said of the twinning: once, or by each side where they differ. */
export interface TwinView {
  readonly name: Words;
  readonly href: string;
  readonly place: readonly PlacePart[];
  readonly statements: readonly TwinStatement[];
}

export interface TwinStatement {
  /** Whose record says so, where the two sides differ. */
  readonly by?: Words;
  readonly when?: Words;
  readonly agreement?: LinkView;
}

/** How a partner's twin is shown on its page. */
export function twinView(texts: Texts, { partner, statements }: Twin): TwinView {
  const { lang } = texts;
  const differ = statements.length > 1;
  return {
    name: partnerName(partner, lang),
    href: recordAddress(lang, 'partners', partner.id),
    place: partnerPlace(texts, partner),
    statements: statements.map((statement) => {
      const { by, since, until } = statement;
      return {
        by: differ ? say(texts, 'twin.according', { name: partnerName(by, lang).text }) : undefined,
        when: when(texts, since, until),
        agreement: agreementView(texts, by, statement),
      };
    }),
  };
}

function when(texts: Texts, since: string | undefined, until: string | undefined): Words | undefined {
  if (since !== undefined && until === undefined)
    return say(texts, 'twin.since', { date: texts.date(since) });
  const text = texts.period(since, until);
  return text === undefined ? undefined : { text };
}

function agreementView(
  texts: Texts,
  by: Partner,
  { agreement }: Twin['statements'][number],
): LinkView | undefined {
  if (!agreement) return undefined;
  const { link, text: said = '' } = { link: undefined, text: undefined, ...agreement };
  if (!link) return { words: { text: said }, remarks: [] };
  const index = (by.data.twinnedWith ?? []).findIndex((twinning) => twinning.agreement === agreement);
  const text = (field: 'label' | 'note') =>
    words(by, texts.lang, ({ twinnedWith }) => linkTexts(twinnedWith?.[index]?.agreement)?.[field]);
  return linkView(texts, link, text('label'), text('note'));
}

/** The texts of a pact's address: in a translation they stand as they are written, beside no address. */
function linkTexts(agreement: object | undefined): { label?: string; note?: string } | undefined {
  return agreement && 'link' in agreement ? (agreement.link as object) : agreement;
}
