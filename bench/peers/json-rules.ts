import { dayAfter, lastDayOfMonths, type IsoDate } from '../../shared/dates.ts';
import type { ApplicantFacts } from '../../shared/rules/art-21/admissibility.ts';
import { experienceBefore } from '../../shared/rules/art-21/experience.ts';
import type { AssignmentFacts, CareerFacts } from '../../shared/rules/verdict.ts';

/** The part of json-rules-engine 7.3.1 that is used; its own types are not in the product's tree. */
export type JsonRulesEngine = {
  readonly Engine: new (
    rules: readonly JsonRule[],
    options: { readonly allowUndefinedFacts: boolean },
  ) => Engine;
};

export type Engine = {
  addFact(id: string, compute: (params: unknown, almanac: Almanac) => unknown): unknown;
  addOperator(name: string, holds: (fact: never, value: never) => boolean): unknown;
  run(facts: object): Promise<{ readonly events: readonly Event[] }>;
};

type Almanac = { factValue<T>(id: string): Promise<T> };
type Event = { readonly type: string; readonly params: { readonly says: string } };
type Condition =
  | {
      readonly fact: string;
      readonly operator: string;
      readonly value: unknown;
      readonly path?: string;
    }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] };
type JsonRule = { readonly conditions: Condition; readonly event: Event };

const ENTRY_INTO_FORCE = '2015-03-30';
const MONTHS: Readonly<Record<string, number>> = { posting: 48, headquarters: 36 };

const is = (fact: string, operator: string, value: unknown): Condition => ({
  ...{ fact, operator, value },
});
const all = (...conditions: readonly Condition[]): Condition => ({ all: conditions });
const any = (...conditions: readonly Condition[]): Condition => ({ any: conditions });
const rule = (type: string, says: string, conditions: Condition): JsonRule => ({
  conditions: 'fact' in conditions ? all(conditions) : conditions,
  event: { type, params: { says } },
});

const inCareer = is('retiresOn', 'after', { fact: 'on' });
const present = (kind: string): Condition => ({ ...is('present', 'equal', kind), path: '$.kind' });
const isDecided = is('cutShort', 'equal', 0);

const ART_17: readonly JsonRule[] = [
  rule('status', 'NOT_APPLICABLE', is('retiresOn', 'notAfter', { fact: 'on' })),
  rule('status', 'OVERDUE', all(inCareer, is('lastDay', 'before', { fact: 'on' }))),
  rule(
    'status',
    'DUE',
    all(
      inCareer,
      is('lastDay', 'notBefore', { fact: 'on' }),
      is('lastDay', 'notAfter', { fact: 'until' }),
    ),
  ),
  rule('status', 'NOT_DUE', all(inCareer, is('lastDay', 'after', { fact: 'until' }))),
  rule(
    'next',
    'posting',
    all(
      inCareer,
      any(present('headquarters'), all(isDecided, is('postingsInARow', 'lessThan', 2))),
    ),
  ),
  rule(
    'next',
    'headquarters',
    all(inCareer, present('posting'), isDecided, is('postingsInARow', 'greaterThanInclusive', 2)),
  ),
  rule('length', 'shorten', all(inCareer, is('shortened', 'greaterThan', 0))),
  rule('length', 'extend', all(inCareer, is('extended', 'greaterThan', 0))),
  rule('sequence', 'needed', all(inCareer, is('longestRow', 'greaterThan', 2))),
  rule('continuity', 'GAP', all(inCareer, is('gaps', 'greaterThan', 0))),
  rule('continuity', 'CONTINUOUS', all(inCareer, is('gaps', 'equal', 0))),
];

const A21 = {
  state: all(
    is('career', 'equal', 'state'),
    any(is('contract', 'equal', 'statutory'), is('contract', 'equal', null)),
  ),
  levelA: is('ownLevel', 'equal', 'A'),
};

const ART_21: readonly JsonRule[] = [
  rule(
    '21-5',
    'BLOCKED',
    any(is('career', 'notEqual', 'state'), is('contract', 'equal', 'contractual')),
  ),
  rule('21-5', 'UNKNOWN', all(is('career', 'equal', 'state'), is('contract', 'equal', null))),
  rule('21-5', 'OK', all(A21.state, is('contract', 'equal', 'statutory'))),
  rule(
    '21-6',
    'BLOCKED',
    any(
      all(is('ownLevel', 'notEqual', null), is('ownLevel', 'notEqual', 'A')),
      all(A21.levelA, is('class', 'notEqual', null), is('class', 'notEqual', { fact: 'wanted' })),
    ),
  ),
  rule(
    '21-6',
    'UNKNOWN',
    any(is('ownLevel', 'equal', null), all(A21.levelA, is('class', 'equal', null))),
  ),
  rule('21-6', 'OK', all(A21.levelA, is('class', 'equal', { fact: 'wanted' }))),
  rule('21-7', 'OK', is('experienceMonths', 'greaterThanInclusive', 72)),
  rule('21-7', 'BLOCKED', is('experienceMonths', 'lessThan', 72)),
  rule('21-8', 'OK', is('proofs', 'contains', 'second_language_art47')),
  rule('21-8', 'BLOCKED', is('proofs', 'doesNotContain', 'second_language_art47')),
  rule(
    '21-9',
    'OK',
    all(
      is('proofs', 'contains', 'english_c1_speaking'),
      is('proofs', 'contains', 'english_c1_writing'),
    ),
  ),
  rule(
    '21-9',
    'BLOCKED',
    any(
      is('proofs', 'doesNotContain', 'english_c1_speaking'),
      is('proofs', 'doesNotContain', 'english_c1_writing'),
    ),
  ),
];

/** Art. 17 for careers of postings and headquarters without decisions: what differs, and what follows. */
export function createArt17({ Engine }: JsonRulesEngine): Engine {
  const engine = new Engine(ART_17, { allowUndefinedFacts: true });
  addDayOperators(engine);
  engine.addFact('present', async (_, almanac) => {
    const [stays, on] = await Promise.all([staysOf(almanac), almanac.factValue<IsoDate>('on')]);
    return stays.findLast(({ from }) => from <= on);
  });
  engine.addFact('lastDay', async (_, almanac) => {
    const stay = await almanac.factValue<AssignmentFacts>('present');
    return statutoryDay(stay);
  });
  engine.addFact('row', async (_, almanac) => {
    const stays = await staysOf(almanac);
    return stays.slice(stays.findLastIndex(({ kind }) => kind === 'headquarters') + 1);
  });
  engine.addFact('cutShort', async (_, almanac) => {
    const row = await almanac.factValue<readonly AssignmentFacts[]>('row');
    return row.filter((stay) => isJudged(stay) && isShort(stay)).length;
  });
  engine.addFact('postingsInARow', async (_, almanac) => {
    const row = await almanac.factValue<readonly AssignmentFacts[]>('row');
    return row.length;
  });
  engine.addFact('shortened', async (_, almanac) => {
    const stays = await staysOf(almanac);
    return stays.filter((stay) => isJudged(stay) && isShort(stay)).length;
  });
  engine.addFact('extended', async (_, almanac) => {
    const [stays, on] = await Promise.all([staysOf(almanac), almanac.factValue<IsoDate>('on')]);
    return stays.filter((stay) => isJudged(stay) && (stay.to ?? on) > statutoryDay(stay)).length;
  });
  engine.addFact('longestRow', async (_, almanac) => {
    let [row, longest] = [0, 0];
    for (const stay of await staysOf(almanac)) {
      row = stay.kind === 'headquarters' ? 0 : row + 1;
      if (isJudged(stay)) longest = Math.max(longest, row);
    }
    return longest;
  });
  engine.addFact('gaps', async (_, almanac) => {
    const stays = await staysOf(almanac);
    return stays.filter((stay, index) => {
      const last = stays[index - 1]?.to;
      return last != null && isJudged(stay) && stay.from > dayAfter(last);
    }).length;
  });
  return engine;
}

/** Art. 21, § 3: a code for each of the five conditions. */
export function createArt21({ Engine }: JsonRulesEngine): Engine {
  const engine = new Engine(ART_21, { allowUndefinedFacts: true });
  engine.addFact('ownLevel', async (_, almanac) => {
    const [level, own] = await Promise.all([
      almanac.factValue<string | null>('level'),
      almanac.factValue<string | null>('class'),
    ]);
    return level ?? (own?.startsWith('A') ? 'A' : null);
  });
  engine.addFact('experienceMonths', async (_, almanac) => {
    const [experience, domain, filedOn] = await Promise.all([
      almanac.factValue<ApplicantFacts['experience']>('experience'),
      almanac.factValue<string>('domain'),
      almanac.factValue<IsoDate>('filedOn'),
    ]);
    return experienceBefore(
      experience.filter((one) => one.domain === domain),
      filedOn,
    ).months;
  });
  engine.addFact('proofs', async (_, almanac) => {
    const [certificates, filedOn] = await Promise.all([
      almanac.factValue<ApplicantFacts['certificates']>('certificates'),
      almanac.factValue<IsoDate>('filedOn'),
    ]);
    return certificates.filter(({ obtainedOn }) => obtainedOn <= filedOn).map(({ exam }) => exam);
  });
  return engine;
}

/** What the events say, in one line, by type. */
export async function answerOf(engine: Engine, facts: object): Promise<string> {
  const { events } = await engine.run(facts);
  return events
    .map(({ type, params }) => `${type} ${params.says}`)
    .toSorted()
    .join(', ');
}

function addDayOperators(engine: Engine): void {
  engine.addOperator('before', (fact: string, value: string) => fact < value);
  engine.addOperator('after', (fact: string, value: string) => fact > value);
  engine.addOperator('notBefore', (fact: string, value: string) => fact >= value);
  engine.addOperator('notAfter', (fact: string, value: string) => fact <= value);
}

function staysOf(almanac: Almanac): Promise<CareerFacts['assignments']> {
  return almanac.factValue('assignments');
}

function statutoryDay({ from, kind }: AssignmentFacts): IsoDate {
  return lastDayOfMonths(from, MONTHS[kind] ?? NaN);
}

function isShort(stay: AssignmentFacts): boolean {
  return stay.to !== null && stay.to < statutoryDay(stay);
}

function isJudged({ from }: AssignmentFacts): boolean {
  return from >= ENTRY_INTO_FORCE;
}
