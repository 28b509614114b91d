const creativeCommons = /^CC-(BY(?:-NC)?(?:-SA|-ND)?)-([1-4]\.\d)$/;

/** A licence by its SPDX id, with the address of its text where that is known; anything else is the licence in words. */
export function licence(id: string): { text: string; href?: string } {
  if (id === 'CC0-1.0')
    return { text: 'CC0 1.0', href: 'https://creativecommons.org/publicdomain/zero/1.0/' };
  const [, terms, version] = creativeCommons.exec(id) ?? [];
  if (!terms) return { text: id };
  return {
    text: `CC ${terms} ${version}`,
    href: `https://creativecommons.org/licenses/${terms.toLowerCase()}/${version}/`,
  };
}
