import { chromium } from 'playwright-core';
import { mkdirSync } from 'node:fs';
const [site, out, ...specs] = process.argv.slice(2);
mkdirSync(out, { recursive: true });
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox','--disable-gpu'] });
for (const spec of specs) {
  const [path, width = '1440', scheme = 'light', opt = ''] = spec.split('@');
  const c = await b.newContext({ viewport: { width: +width, height: 900 }, colorScheme: scheme, javaScriptEnabled: !opt.includes('nojs'), ...(opt.includes('forced') && { forcedColors: 'active' }) });
  const p = await c.newPage();
  p.on('console', m => m.type()==='error' && console.log(spec, m.text()));
  await p.goto(`file://${site}/${path}`);
  if (opt.includes('print')) await p.emulateMedia({ media: 'print' });
  await p.waitForTimeout(400);
  const name = path.replace(/[^a-z0-9]+/gi, '_') + `_${width}${scheme[0]}${opt}.png`;
  await p.screenshot({ path: `${out}/${name}`, fullPage: !opt.includes('fold') });
  console.log(name, await p.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.scrollHeight].join('x')));
  await c.close();
}
await b.close();
