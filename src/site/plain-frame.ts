/** What the layout needs to frame a page that is but a way on to another. */
export interface PlainFrame {
  lang: string;
  title: string;
  /** Absolute, with host. */
  canonical: string | undefined;
  /** The pages that it leads to, by language. Absolute, with host. */
  alternates: readonly { readonly lang: string; readonly href: string }[];
  /** Where it goes on to at once, relative to its own address. */
  onward: string | undefined;
  /** Whether search engines are to pass it by. */
  hidden: boolean;
}
