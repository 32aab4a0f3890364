import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { STEPS } from '../../../scripts/ablation/steps.mjs';

for (const { module, name } of STEPS) {
  test(`the step that is switched off for measuring is there: ${module}, ${name}`, () => {
    const file = `src/parser/${module}.ts`;
    expect(existsSync(file), `${file}: see scripts/ablation/steps.mjs`).toBe(true);
    const exported = new RegExp(`^export (?:function|const|class) ${name}\\b`, 'm');
    expect(readFileSync(file, 'utf8'), 'see scripts/ablation/steps.mjs').toMatch(exported);
    const imported = new RegExp(`import [^;]*\\b${name}\\b[^;]* from '\\./${module}'`);
    const others = readdirSync('src/parser')
      .filter((each) => each.endsWith('.ts'))
      .map((each) => readFileSync(`src/parser/${each}`, 'utf8'));
    expect(others.filter((each) => imported.test(each)).length, `${name} has a user`).toBeGreaterThan(0);
  });
}
