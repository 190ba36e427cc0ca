import { withoutProse } from './repository.ts';

/** Lines of `as Type` without "Safe:" in the comment above their statement or beside them. */
export function assertionsWithoutReason(text: string): readonly number[] {
  const lines = text.split('\n');
  const code = withoutProse(text).split('\n');
  return code.flatMap((line, at) => {
    if (!/[\w)\]}'] as (?!const\b)[A-Za-z({[]/.test(line) || isRenaming(line)) return [];
    const around = lines.slice(Math.max(0, at - 8), at + 2).join('\n');
    return around.includes('Safe') ? [] : [at + 1];
  });
}

/** `import { a as b }` is no assertion. */
function isRenaming(line: string): boolean {
  return /^\s*(?:import|export) |^\s*(?:type )?\w+ as \w+,?$|\} from ''/.test(line);
}
