import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { LANGUAGE_ROLES } from '../../shared/domain/agent.ts';
import { ELIGIBILITY_VERDICTS } from '../../shared/rules/art-21/eligibility.ts';
import { CODES_BY_WEIGHT } from '../../shared/rules/finding.ts';
import { STATUSES } from '../../shared/rules/verdict.ts';
import { decree } from '../../shared/wording/en/decree.ts';
import { findings } from '../../shared/wording/en/findings.ts';

const CAPITALS = /'([A-Z]{2}[A-Z_]*)'/g;

it('every reason in the rules has its sentence', () => {
  const reasons = globSync('shared/rules/**/*.ts')
    .filter((file) => !file.endsWith('.test.ts') && !/rules.examples/.test(file))
    .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(CAPITALS)])
    .map(([, word]) => word ?? '')
    .filter(
      (word) =>
        ![...CODES_BY_WEIGHT, ...STATUSES, ...LANGUAGE_ROLES, ...ELIGIBILITY_VERDICTS].some(
          (known) => known === word,
        ),
    );
  const flags = Object.keys(decree).filter((key) => key.startsWith('flag.'));
  const worded = new Set([
    ...Object.keys(findings).map((key) => key.split('.')[0]),
    ...flags.map((key) => key.slice('flag.'.length)),
  ]);

  expect(reasons.length).toBeGreaterThan(30);
  expect([...new Set(reasons)].filter((reason) => !worded.has(reason))).toEqual([]);
});
