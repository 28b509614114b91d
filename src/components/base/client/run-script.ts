/** Runs a classic script: a page from a disk may load those, but neither modules nor data. */
export function runScript(address: URL): Promise<void> {
  const script = document.createElement('script');
  const loaded = new Promise<void>((done, fail) => {
    script.src = address.href;
    script.addEventListener('load', () => done());
    script.addEventListener('error', () => fail(new Error(`${address.href} can’t be loaded.`)));
    document.head.append(script);
  });
  return loaded.finally(() => script.remove());
}
