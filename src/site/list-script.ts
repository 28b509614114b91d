import type { Texts } from '#texts/texts.ts';
import type { ListId } from './list-ids.ts';
import { pieceLength } from './list-data.ts';

/** What the script of a list needs to know and to say; `{…}` are placeholders. */
export interface ListTexts {
  /** The page's language. */
  readonly lang: string;
  /** That of what its buttons say, where it has no words of its own. */
  readonly textLang?: string;
  /** The address of the folder that its data lie in. */
  readonly folder: string;
  /** How many rows a piece of them holds. */
  readonly pieceLength: number;
  /** `345 projects` */
  readonly all: string;
  /** `{n} of 345 projects` */
  readonly found: string;
  readonly nothing: string;
  readonly failed: string;
  /** `Take back {name}` */
  readonly remove: string;
  /** `Show all {n}` */
  readonly showAll: string;
  readonly showFewer: string;
}

/** What the script of a list of so many records needs to know and to say. */
export function listTexts(texts: Texts, list: ListId, total: number): ListTexts {
  const all = texts.t(`count.${list}`, { n: total });
  return {
    lang: texts.lang,
    ...(texts.fallback && { textLang: texts.textLang }),
    folder: dataFolder(texts.lang, list),
    pieceLength,
    all,
    found: texts.t('list.found', { n: '{n}', all }),
    nothing: texts.t('list.nothing'),
    failed: texts.t('list.failed'),
    remove: texts.t('list.remove', { name: '{name}' }),
    showAll: texts.t('list.show-all', { n: '{n}' }),
    showFewer: texts.t('list.show-fewer'),
  };
}

/** The address of the folder that the data of a list lie in. */
export const dataFolder = (lang: string, list: ListId): string => `/${lang}/${list}/list/`;
