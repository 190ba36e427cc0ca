import { parseSync } from 'vite';

/** One small change to a source text, which a test should notice. */
export type Mutant = {
  /** Place in the text; `end` is excluded. */
  readonly start: number;
  readonly end: number;
  /** 1 = the first line. */
  readonly line: number;
  readonly was: string;
  readonly becomes: string;
};

type Syntax = {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [part: string]: unknown;
};

const OPERATORS: Readonly<Record<string, readonly string[]>> = {
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
  '===': ['!=='],
  '!==': ['==='],
  '+': ['-'],
  '-': ['+'],
  '*': ['/'],
  '/': ['*'],
  '%': ['*'],
};

const NAMES: Readonly<Record<string, string>> = {
  some: 'every',
  every: 'some',
  find: 'findLast',
  findLast: 'find',
  findIndex: 'findLastIndex',
  min: 'max',
  max: 'min',
  floor: 'ceil',
  earlier: 'later',
  later: 'earlier',
};

/** Calls of which only the argument, or the list they were called on, is left. */
const DROPPED_CALLS = ['dayAfter', 'dayBefore'];
const DROPPED_METHODS = ['filter', 'toSorted'];

/** Holders of a type beside an expression; every other part of the type language is passed over. */
const TYPED_EXPRESSIONS = ['TSAsExpression', 'TSSatisfiesExpression', 'TSNonNullExpression'];

/**
 * Every change that we try on a text of TypeScript: comparisons moved by one or turned round,
 * conditions dropped or taken for met, figures and days one more and one less.
 */
export function listMutants(text: string): readonly Mutant[] {
  const { program, errors } = parseSync('source.ts', text);
  if (errors.length > 0) throw new SyntaxError(errors.map(({ message }) => message).join('\n'));
  const mutants: Mutant[] = [];
  // Safe: every node of the tree has a type and a place.
  visit(program as unknown as Syntax, null, (node, parent) => {
    const changes = [...changesOf(node, text), ...droppedConditions(node, parent, text)];
    for (const change of changes) mutants.push(toMutant(change, text));
  });
  return mutants;
}

type Change = Pick<Mutant, 'start' | 'end' | 'becomes'>;

function toMutant({ start, end, becomes }: Change, text: string): Mutant {
  const line = text.slice(0, start).split('\n').length;
  return { start, end, line, was: text.slice(start, end), becomes };
}

type Look = (node: Syntax, parent: Syntax | null) => void;

function visit(node: Syntax, parent: Syntax | null, look: Look): void {
  if (node.type.startsWith('TS') && !TYPED_EXPRESSIONS.includes(node.type)) return;
  look(node, parent);
  for (const part of partsOf(node).flat()) if (isSyntax(part)) visit(part, node, look);
}

/** Where to look further: past types, and not into the bare order of two keys. */
function partsOf(node: Syntax): readonly unknown[] {
  if (TYPED_EXPRESSIONS.includes(node.type)) return [node['expression']];
  if (!isOrder(node)) return Object.values(node);
  const test = partOf(node, 'test');
  return test.type === 'BinaryExpression' ? [] : [test];
}

/** `… ? -1 : 1` says which of two comes first: only the sign matters, and equals may stand anyhow. */
function isOrder({ type, consequent, alternate }: Syntax): boolean {
  return type === 'ConditionalExpression' && isSign(consequent) && isSign(alternate);
}

function isSign(part: unknown): boolean {
  if (!isSyntax(part)) return false;
  return part['value'] === 1 || (part.type === 'UnaryExpression' && isSign(part['argument']));
}

function isSyntax(part: unknown): part is Syntax {
  return typeof part === 'object' && part !== null && 'type' in part && 'start' in part;
}

function changesOf(node: Syntax, text: string): readonly Change[] {
  switch (node.type) {
    case 'BinaryExpression':
      return changeOperator(node, text);
    case 'LogicalExpression':
      return changeLogic(node, text);
    case 'IfStatement':
    case 'ConditionalExpression':
      return ['true', 'false'].map((becomes) => replace(partOf(node, 'test'), becomes));
    case 'WhileStatement':
      return [replace(partOf(node, 'test'), 'false')];
    case 'UnaryExpression':
      return changeSign(node, text);
    case 'Literal':
      return changeLiteral(node);
    case 'CallExpression':
      return changeCall(node, text);
    default:
      return [];
  }
}

function changeOperator(node: Syntax, text: string): readonly Change[] {
  const { operator } = node;
  const [start, end] = [partOf(node, 'left').end, partOf(node, 'right').start];
  const between = text.slice(start, end);
  return (OPERATORS[String(operator)] ?? []).map((other) => ({
    ...{ start, end },
    becomes: between.replace(String(operator), other),
  }));
}

function changeLogic(node: Syntax, text: string): readonly Change[] {
  const { operator } = node;
  if (operator !== '&&' && operator !== '||') return [];
  const [left, right] = [textOf(partOf(node, 'left'), text), textOf(partOf(node, 'right'), text)];
  return [replace(node, `((${left}) ${operator === '&&' ? '||' : '&&'} (${right}))`)];
}

/** `a && b && c` without each of its conditions in turn. */
function droppedConditions(node: Syntax, parent: Syntax | null, text: string): readonly Change[] {
  const { operator } = node;
  const isInner = parent?.type === 'LogicalExpression' && parent['operator'] === operator;
  if (isInner || (operator !== '&&' && operator !== '||')) return [];
  const conditions = conditionsOf(node, operator);
  return conditions.flatMap((condition, at) => {
    const others = conditions.filter((_, index) => index !== at);
    if (operator === '&&' && isGuard(condition, others, text)) return [];
    const left = others.map((one) => `(${textOf(one, text)})`).join(` ${operator} `);
    return [replace(node, `(${left})`)];
  });
}

function conditionsOf(node: Syntax, operator: unknown): readonly Syntax[] {
  if (node.type !== 'LogicalExpression' || node['operator'] !== operator) return [node];
  return [partOf(node, 'left'), partOf(node, 'right')].flatMap((one) =>
    conditionsOf(one, operator),
  );
}

/** `a !== null` beside `a < b` is for the compiler: nothing is before or after what is not there. */
function isGuard(condition: Syntax, others: readonly Syntax[], text: string): boolean {
  const guarded = /^(.+) !== (?:null|undefined)$/.exec(textOf(condition, text))?.[1];
  return others.some(
    (other) =>
      ['<', '>', '<=', '>='].includes(String(other['operator'])) &&
      [partOf(other, 'left'), partOf(other, 'right')].some((one) => textOf(one, text) === guarded),
  );
}

function changeSign(node: Syntax, text: string): readonly Change[] {
  const { operator } = node;
  if (operator !== '!' && operator !== '-') return [];
  return [replace(node, textOf(partOf(node, 'argument'), text))];
}

function changeLiteral(node: Syntax): readonly Change[] {
  const { value } = node;
  if (typeof value === 'boolean') return [replace(node, String(!value))];
  if (typeof value === 'number')
    return [value + 1, value - 1].map((other) => replace(node, `(${other})`));
  if (typeof value !== 'string') return [];
  return [1, -1].flatMap((days) => {
    const moved = moveDay(value, days);
    return moved === undefined ? [] : [replace(node, `'${moved}'`)];
  });
}

/** A day, or a day of any year, some days later; `undefined` for other texts. */
function moveDay(text: string, days: number): string | undefined {
  const hasYear = /^\d{4}-\d{2}-\d{2}$/.test(text);
  if (!hasYear && !/^\d{2}-\d{2}$/.test(text)) return undefined;
  const date = new Date(`${hasYear ? text : `2001-${text}`}T00:00:00Z`);
  const moved = new Date(date.getTime() + days * 86_400_000);
  return Number.isNaN(moved.getTime()) ? undefined : moved.toISOString().slice(hasYear ? 0 : 5, 10);
}

function changeCall(node: Syntax, text: string): readonly Change[] {
  const callee = partOf(node, 'callee');
  const isMethod = callee.type === 'MemberExpression';
  const named = isMethod ? partOf(callee, 'property') : callee;
  const name = textOf(named, text);
  const other = NAMES[name];
  if (other !== undefined) return [replace(named, other)];
  const given = node['arguments'];
  const [argument] = Array.isArray(given) ? given : [];
  if (!isMethod && DROPPED_CALLS.includes(name) && isSyntax(argument))
    return [replace(node, textOf(argument, text))];
  return isMethod && DROPPED_METHODS.includes(name)
    ? [replace(node, textOf(partOf(callee, 'object'), text))]
    : [];
}

function partOf(node: Syntax, name: string): Syntax {
  const part = node[name];
  if (!isSyntax(part)) throw new TypeError(`${node.type} without ${name}`);
  return part;
}

function textOf({ start, end }: Syntax, text: string): string {
  return text.slice(start, end);
}

function replace({ start, end }: Syntax, becomes: string): Change {
  return { start, end, becomes };
}
