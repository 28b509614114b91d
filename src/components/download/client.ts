/** What the file beside the download says of it; absent in a copy, which holds no download. */
const known = (globalThis as { jumelageDownload?: { bytes: number; sha512: string } }).jumelageDownload;
const facts = document.getElementById('facts')!;

if (known) {
  const size = new Intl.NumberFormat(document.documentElement.lang, { maximumFractionDigits: 1 });
  const { dataset } = facts;
  facts.append(
    dataset['size']!.replace('{size}', size.format(known.bytes / 1e6)),
    document.createElement('br'),
    dataset['sum']!.replace('{sum}', known.sha512),
  );
  facts.hidden = false;
} else {
  for (const offer of document.querySelectorAll<HTMLElement>('[data-offer]')) offer.hidden = true;
  document.getElementById('here')!.hidden = false;
}
