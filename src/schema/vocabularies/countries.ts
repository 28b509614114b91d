/** Every assigned code of ISO 3166-1 alpha-2, and `XK` (Kosovo), which the EU uses beside them. */
export const countries: ReadonlySet<string> = new Set(
  `AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY
  BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK
  FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR
  IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK
  ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM
  PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF
  TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW`.split(
    /\s+/,
  ),
);

/** Codes of EU lists (Interinstitutional style guide, 7.1.1) that ISO writes otherwise. */
export const countryAliases: Readonly<Record<string, string>> = { EL: 'GR', UK: 'GB' };

/** Outermost regions (Article 349 TFEU) with an ISO code of their own: the state and the region that they are. */
export const outermostRegions: Readonly<Record<string, Required<ResolvedCountry>>> = {
  GF: { country: 'FR', region: 'Guyane' },
  GP: { country: 'FR', region: 'Guadeloupe' },
  MF: { country: 'FR', region: 'Saint-Martin' },
  MQ: { country: 'FR', region: 'Martinique' },
  RE: { country: 'FR', region: 'La Réunion' },
  YT: { country: 'FR', region: 'Mayotte' },
};

/**
 * The country that a code means: `pt` is `PT`, `EL` is `GR`, `MQ` is `FR` with its region.
 * Undefined where the text is no such code; names of countries aren't codes.
 */
export function resolveCountry(text: string): ResolvedCountry | undefined {
  if (!/^[A-Za-z]{2}$/.test(text)) return undefined;
  const code = text.toUpperCase();
  if (Object.hasOwn(outermostRegions, code)) return outermostRegions[code];
  const country = Object.hasOwn(countryAliases, code) ? countryAliases[code]! : code;
  return countries.has(country) ? { country } : undefined;
}

export interface ResolvedCountry {
  /** Upper-case ISO code of a state. */
  country: string;
  /** The outermost region that the code named, in its state's language. */
  region?: string;
}
