import * as z from 'zod';
import { optional, required, scalar, shorthand, type Refuse } from '../field.ts';
import { linkKinds, linkStatuses, type LinkKind } from '../vocabularies/link-kinds.ts';
import { addressMeant, faultOf } from './meant.ts';
import { choice } from './choice.ts';
import { oneLine, prose, text } from './text.ts';

const hosts: readonly [RegExp, LinkKind][] = [
  [/(?:^|\.)(?:facebook\.com|fb\.com|fb\.me)$/, 'facebook'],
  [/(?:^|\.)instagram\.com$/, 'instagram'],
  [/(?:^|\.)(?:x|twitter)\.com$/, 'x'],
  [/(?:^|\.)linkedin\.com$/, 'linkedin'],
  [/(?:^|\.)(?:youtube\.com|youtu\.be)$/, 'youtube'],
];

/** An address on the web: http or https, without a user's name in it. */
export const webAddress = () => scalar({}, address);

/** The address of a whole site, to which the addresses of its pages are added: nothing may follow its path. */
export const siteAddress = () =>
  scalar({}, (value, refuse) => {
    const found = address(value, refuse);
    const [bare] = found.split(/[?#]/);
    if (bare !== found) refuse('site-address-form', { value, instead: bare! });
    return found;
  });

/** The fields of a link, for shapes that are a link and more. */
export const linkFields = () => ({
  label: optional(text(), 'Label', 'What readers see instead of the address.', ['Final report site']),
  kind: optional(
    choice('linkKind', linkKinds),
    'Kind',
    'What it leads to; guessed from the host when left out.',
    ['facebook'],
  ),
  archived: optional(webAddress(), 'Archived copy', 'The address of a copy kept by a web archive.', [
    'https://web.archive.org/web/2022/https://example.org/',
  ]),
  status: optional(
    choice('linkStatus', linkStatuses),
    'Status',
    'Gone and hijacked addresses are shown, never linked.',
    ['gone'],
  ),
  note: optional(prose(), 'Note', 'What a reader should know of it.', ['Offline since 2021']),
});

/** An address on the web with what is known of it, or the bare address. */
export const link = () =>
  shorthand(
    'url',
    z
      .strictObject({
        url: required(webAddress(), 'Address', 'Where it leads, beginning with https:// or http://.', [
          'https://example.org/',
        ]),
        ...linkFields(),
      })
      .transform((link): Link => ({ ...link, kind: link.kind ?? guessKind(link.url) })),
  );

/** What kind of place an address is, by its host. */
export function guessKind(url: string): LinkKind {
  const { hostname } = new URL(url);
  return hosts.find(([host]) => host.test(hostname))?.[1] ?? 'website';
}

function address(value: string, refuse: Refuse): string {
  if (!/^https?:\/\/[^\s\\<>"]+$/i.test(value) || !URL.canParse(value))
    refuse('link-form', faultOf(value, addressMeant(value)));
  const { username, password, hostname } = new URL(value);
  if (username || password) refuse('link-user', { value });
  if (!hostname.includes('.') && hostname !== 'localhost') refuse('link-form', { value });
  return oneLine(value, refuse);
}

export interface Link {
  url: string;
  label?: string | undefined;
  kind: LinkKind;
  archived?: string | undefined;
  status?: (typeof linkStatuses)[number] | undefined;
  note?: string | undefined;
}
