/** A generation of a programme, or a programme without generations. */
export interface Programme {
  id: string;
  /** The family that it is a generation of; absent where there are no generations. */
  family?: string;
  /** First and last year of the programme itself (its calls, not its projects); absent where it isn't one programme. */
  years?: readonly [from: number, to: number];
  /** The years in which a project of the family surely belongs to this generation, by the year that it started in. */
  certainYears?: YearRange;
  /** Who pays; absent where that differs from project to project. */
  fundingBody?: FundingBody;
  /** What a project says of its funding, English first; empty where no wording is prescribed. */
  acknowledgement: readonly Wording[];
  /** What it says of its own responsibility, English first; empty where no wording is prescribed. */
  disclaimer: readonly Wording[];
  /** Source of a regular expression for a whole grant agreement or project number as it is written. */
  agreementPattern?: string;
  actions: readonly Action[];
}

/** A strand, measure or key action of a programme. */
export interface Action {
  id: string;
  /** All that hold together; those of some years' calls stand by themselves. */
  limits?: readonly Limits[];
}

/** What a project of an action has to keep to; a limit that isn't stated doesn't exist. */
export interface Limits {
  /** The years of the calls that they hold for; of all where left out. */
  calls?: YearRange;
  minCountries?: number;
  minEvents?: number;
  /** People who took part directly, in the whole project. */
  minParticipants?: number;
  /** People sent by eligible partners. */
  minInvited?: number;
  /** Days that one event may last. */
  maxDays?: number;
  /** Months from the project's start to its end. */
  minMonths?: number;
  maxMonths?: number;
  /** Euros. */
  minGrant?: number;
  maxGrant?: number;
  /** The document that says so. */
  source: string;
  /** Whether somebody compared these numbers with the source. */
  verified: boolean;
}

/** A prescribed text in one language. */
export interface Wording {
  lang: string;
  text: string;
  /** Whether somebody compared these words with the source. */
  verified: boolean;
  /** Where the wording is published. */
  source?: string;
}

/** First and last year, both included; open where left out. */
export interface YearRange {
  from?: number;
  to?: number;
}

/** Who pays for a programme. */
export const fundingBodies = ['european-commission', 'european-union', 'erdf'] as const;

export type FundingBody = (typeof fundingBodies)[number];
