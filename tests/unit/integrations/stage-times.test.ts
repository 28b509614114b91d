import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Stage } from '#integrations/stage-times.ts';
import { inFolder } from '../publish/sites.ts';

const TIMES = new URL('../../../src/integrations/stage-times.ts', import.meta.url);

it('what stages take is told stage by stage, child processes apart', () =>
  inFolder((folder) => {
    const file = join(folder, 'stages.json');
    const script = `
      import { execFileSync } from 'node:child_process';
      import { timeStages } from ${JSON.stringify(TIMES.href)};
      const { step } = timeStages({ step() {}, close() {} }, process.argv[1]);
      step('Resting');
      step('Rendering', 1, 2);
      execFileSync(process.execPath, ['-e', 'const end = Date.now() + 300; while (Date.now() < end);']);
      step('Rendering', 2, 2);
      step('Packing');
    `;
    execFileSync(process.execPath, ['--input-type=module', '-e', script, file]);
    const stages = JSON.parse(readFileSync(file, 'utf8')) as Stage[];
    expect(stages.map(({ name }) => name)).toEqual(['Starting', 'Resting', 'Rendering', 'Packing']);
    expect(stages[2]!.children).toBeGreaterThan(0.05);
    expect([stages[0], stages[1], stages[3]].map((stage) => stage!.children)).toEqual([0, 0, 0]);
    expect(stages[0]!.cpu).toBeGreaterThan(0);
  }));
