import type { ImportProblem, ImportSummary, SheetCount } from '../../shared/api/import-check.ts';
import type { Moment, Verification } from '../../shared/api/records.ts';
import type { Finding } from '../../shared/rules/finding.ts';
import type { Remedied, RemediedMove } from '../../shared/rules/remedies/career.ts';
import type { RemediedFinding, Remedy, Repair } from '../../shared/rules/remedies/remedy.ts';
import type { Explanation, Step, Term, Verdict } from '../../shared/rules/verdict.ts';
import { SWITCH_NAMES, type Readings } from '../../shared/rules/readings.ts';

/*
 * What the command line prints for machines: snake_case, a contract with programs outside this
 * repository. Fields may be added, never renamed. Days are in ISO form, both ends inclusive.
 */

/** Every agent, in the order of the verdicts. */
export function dueShape({ on, until }: Moment, verdicts: readonly Remedied<Verdict>[]) {
  return { on, until, agents: verdicts.map(agentShape) };
}

/** One agent; `last_day` is the lawful one, null where there is no statutory term. */
function agentShape(verdict: Remedied<Verdict>) {
  const { current } = verdict;
  return {
    staff_number: verdict.staffNumber,
    status: verdict.status,
    current: current && {
      kind: current.kind,
      function_code: current.functionCode,
      place: current.place,
      from: current.from,
      last_day: current.lastDay,
    },
    postings_counted: verdict.postingsCounted,
    next: verdict.next && termShape(verdict.next),
    needs_derogation: verdict.needsDerogation,
    findings: verdict.findings.map(findingShape),
  };
}

/** An agent with the statutory terms to come and the reasoning, step by step. */
export function explanationShape(explanation: Remedied<Explanation>) {
  return {
    ...agentShape(explanation),
    findings: explanation.findings.map(remediedShape),
    projection: explanation.projection.map(termShape),
    derivation: explanation.derivation.map(stepShape),
    readings: readingsShape(explanation.readings),
  };
}

/** The option in use of each doubtful reading, such as `swap: two_postings`. */
export function readingsShape(readings: Readings): Readonly<Record<string, string>> {
  return Object.fromEntries(
    SWITCH_NAMES.map((name) => [name.replaceAll(/[A-Z]/g, toSnake), readings[name]]),
  );
}

function toSnake(letter: string): string {
  return `_${letter.toLowerCase()}`;
}

/** Every move of every agent, by staff number and first day. */
export function derogationsShape({ on }: Moment, verdicts: readonly Remedied<Verdict>[]) {
  const moves = verdicts.flatMap((verdict) => verdict.moves);
  return { on, moves: moves.map(moveShape) };
}

/** Sheets and problems as the contract names them, whatever else the check of an import holds. */
export function importShape({ sheets, problems }: ImportSummary) {
  return { sheets: sheets.map(sheetShape), problems: problems.map(problemShape) };
}

function sheetShape({ sheet, read, created, changed, unchanged, refused }: SheetCount) {
  return { sheet, read, created, changed, unchanged, refused };
}

function problemShape({ sheet, row, column, code, message, severity }: ImportProblem) {
  return { sheet, row, column, code, message, severity };
}

/** Problems by code and the entry or row concerned. */
export function verificationShape({ ok, entries, problems }: Verification) {
  return { ok, entries, problems: problems.map(({ code, detail }) => ({ code, detail })) };
}

/** One rule's answer. */
export function findingShape(finding: Finding) {
  const { rule, code, article, reason, missing, records, figures } = finding;
  return { rule, code, article, reason, missing, records, figures };
}

/** As `findingShape`, with what would make it lawful; `remedy` is null for one that is OK. */
export function remediedShape({ remedy, ...finding }: RemediedFinding) {
  return { ...findingShape(finding), remedy: remedy && remedyShape(remedy) };
}

/**
 * `facts` is the smallest set, `otherwise` holds others that suffice; `from` is the first day on
 * which time alone does, and `cannot` says why nothing helps; each null where it does not apply.
 */
export function remedyShape({ facts, otherwise, from, cannot }: Remedy) {
  return {
    facts: facts.map(repairShape),
    otherwise: otherwise.map((set) => set.map(repairShape)),
    ...{ from, cannot },
  };
}

function repairShape({ fact, of, figures }: Repair) {
  return { fact, of, figures };
}

function moveShape(move: RemediedMove) {
  return {
    staff_number: move.staffNumber,
    assignment_from: move.assignmentFrom,
    kind: move.kind,
    days: move.days,
    code: move.code,
    findings: move.findings.map(remediedShape),
    remedy: move.remedy && remedyShape(move.remedy),
  };
}

function termShape({ kind, from, lastDay }: Term) {
  return { kind, from, last_day: lastDay };
}

function stepShape(step: Step) {
  return {
    record: step.assignmentId,
    kind: step.kind,
    from: step.from,
    to: step.to,
    statutory_last_day: step.statutoryLastDay,
    last_day: step.lawfulLastDay,
    postings_counted: step.postingsCounted,
    counts: step.counts,
    rule: step.rule,
    article: step.article,
    figures: step.figures,
  };
}
