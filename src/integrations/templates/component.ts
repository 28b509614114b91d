/** Where a page has the stylesheets that only its route knows. */
export const HEAD = '\0';

/** What every page begins with. */
export const DOCTYPE = '<!DOCTYPE html>';

/**
 * A page as text, made by nothing but the functions of its components.
 * @param head the stylesheets of its route
 */
export function renderPage({ template }: Component, { params, props, head }: PageInput): string {
  const result: Result = { createAstro: (props, slots) => ({ props, slots, params }), head };
  return `${DOCTYPE}${template(result, props, {}).text}`;
}

/** What a page is made from. */
export interface PageInput {
  readonly params: Readonly<Record<string, string>>;
  readonly props: Props;
  readonly head: string;
}

/** What the compiler makes of a `.astro` file: Astro calls it as it is, everybody else its template. */
export interface Component {
  (result: Result, props: Props, slots: Slots): unknown;
  readonly isAstroComponentFactory: true;
  readonly moduleId: string;
  readonly template: Template;
  /** The same for Astro, with nothing but what it puts into a page's head. */
  readonly headOnly: unknown;
}

/** What the compiler's functions pass on: of Astro's own, templates use nothing but what makes `Astro`. */
export interface Result {
  /** The stylesheets of the page's route. */
  readonly head?: string;
  createAstro(props: Props, slots: Slots): object;
}

export type Props = Readonly<Record<string, unknown>>;
export type Slot = (result: Result) => Written;
export type Slots = Readonly<Record<string, Slot>>;
export type Template = (result: Result, props: Props, slots: Slots) => Written;

/** Finished HTML. */
export interface Written {
  readonly text: string;
}
