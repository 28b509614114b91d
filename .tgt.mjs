import { chromium } from 'playwright-core';
import { AxeBuilder } from '@axe-core/playwright';
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const c = await b.newContext({ viewport: { width: 412, height: 823 }, isMobile: true, deviceScaleFactor: 1.75 });
for (const path of process.argv.slice(2)) { const p = await c.newPage();
await p.goto('file:///tmp/w/lead/dist/' + path);
const { violations } = await new AxeBuilder({ page: p }).withRules(['target-size']).analyze();
for (const v of violations) for (const n of v.nodes) console.log(path, n.html.slice(0, 140), n.any.map(a => a.message).join(';').slice(0, 200)); }
await b.close();
