import type { Equivalent } from './equivalent.ts';

/** In the clock of art. 17. */
export const EQUIVALENT_IN_ART_17: readonly Equivalent[] = [
  {
    file: 'shared/rules/art-17/career.ts',
    line: 'const empty = { term: null, end: null, outOfTurn: null, lacksHistory: false };',
    changes: ['false → true'],
    why: 'read of a period at headquarters only',
  },
  {
    file: 'shared/rules/art-17/career.ts',
    line: 'lacksHistory: false,',
    changes: ['false → true'],
    why: 'read of a period at headquarters only',
  },
  {
    file: 'shared/rules/art-17/decision.ts',
    line: 'proposedOn !== null &&',
    changes: [
      'proposedOn !== null && decidedOn !== null → ((proposedOn !== null) || (decidedOn !== null))',
    ],
    why: 'nothing is before or after what is not there',
  },
  {
    file: 'shared/rules/art-17/decision.ts',
    line: "if (assessment.code !== 'OK' || newLastDay === null || decidedOn === null) continue;",
    changes: [
      "assessment.code !== 'OK' || newLastDay === null || decidedOn === null → ((assessment.code !== 'OK') || (newLastDay === null))",
      "assessment.code !== 'OK' || newLastDay === null || decidedOn === null → ((assessment.code !== 'OK') || (decidedOn === null))",
    ],
    why: 'a file that is OK names both days',
  },
  {
    file: 'shared/rules/art-17/deviations.ts',
    line: 'return stays.at(-1) ?? stays[0];',
    changes: ['0 → (1)', '0 → (-1)'],
    why: 'for the compiler: a period holds a stay',
  },
  {
    file: 'shared/rules/art-17/deviations.ts',
    line: 'if (end.assessments.length === 0) return own;',
    changes: ['end.assessments.length === 0 → false', '0 → (-1)'],
    why: 'a shortcut: nothing on file adds nothing',
  },
  {
    file: 'shared/rules/art-17/deviations.ts',
    line: 'return stays.find(({ record }) => record.id === assessment?.derogation.assignmentId);',
    changes: ['find → findLast'],
    why: 'an id is there once',
  },
  {
    file: 'shared/rules/art-17/end-by-reading.ts',
    line: "const isEarlyReturn = kind === 'posting' && to < end.earliest && isOver;",
    changes: ['< → <='],
    why: 'an end on the earliest lawful day was answered before',
  },
  {
    file: 'shared/rules/art-17/end-by-reading.ts',
    line: 'return to > statutory',
    changes: ['> → >='],
    why: 'the statutory day itself is near enough either way',
  },
  {
    file: 'shared/rules/art-17/function-change.ts',
    line: 'if (first === undefined || second === undefined) return null;',
    changes: ['first === undefined || second === undefined → ((second === undefined))'],
    why: 'without a first there is no second',
  },
  {
    file: 'shared/rules/art-17/projection.ts',
    line: 'if (from !== null && retiresOn !== null && from >= retiresOn) return null;',
    changes: ['from !== null && retiresOn !== null → ((from !== null) || (retiresOn !== null))'],
    why: 'nothing is before or after what is not there',
  },
  {
    file: 'shared/rules/art-17/projection.ts',
    line: 'for (let term = next; term.from !== null && term.lastDay !== null;) {',
    changes: [
      'term.from !== null && term.lastDay !== null → ((term.from !== null) || (term.lastDay !== null))',
      'term.from !== null && term.lastDay !== null → ((term.lastDay !== null))',
      'term.from !== null && term.lastDay !== null → ((term.from !== null))',
    ],
    why: 'a term has both days or neither, and the first has both',
  },
  {
    file: 'shared/rules/art-17/stays.ts',
    line: 'const before = records[index - 1];',
    changes: ['1 → (0)'],
    why: 'a shortcut: sorting again what is sorted changes nothing',
  },
  {
    file: 'shared/rules/art-17/stays.ts',
    line: 'return before === undefined || before.from < record.from;',
    changes: ['before === undefined || before.from < record.from → ((before === undefined))'],
    why: 'a shortcut: sorting again what is sorted changes nothing',
  },
  {
    file: 'shared/rules/art-17/stays.ts',
    line: 'if (isSorted) return records;',
    changes: ['isSorted → false'],
    why: 'a shortcut: sorting again what is sorted changes nothing',
  },
  {
    file: 'shared/rules/art-17/stays.ts',
    line: 'return plannedTo === null ? beforeNext : earlier(plannedTo, beforeNext);',
    changes: ['plannedTo === null → false'],
    why: 'nothing is before or after what is not there',
  },
  {
    file: 'shared/rules/clock.ts',
    line: 'period === undefined',
    changes: ['period === undefined → false'],
    why: 'for the compiler: without a period no term comes next',
  },
  {
    file: 'shared/rules/clock.ts',
    line: 'current: stay && period ? toCurrent(stay, period) : null,',
    changes: ['stay && period → ((stay))'],
    why: 'for the compiler: who stays somewhere is in a period',
  },
  {
    file: 'shared/rules/clock.ts',
    line: "if (period === undefined || stay === undefined) return 'UNDETERMINED';",
    changes: ['period === undefined || stay === undefined → ((stay === undefined))'],
    why: 'for the compiler: who stays somewhere is in a period',
  },
];
