import type {
  ExampleQuestion,
  WorkedExample,
} from '../../../shared/rules/examples/worked-example.ts';
import { WORKED_EXAMPLES } from '../../../shared/rules/examples/worked-examples.ts';

/** What a command of the decree can be asked; careers have examples of their own. */
type Asked = Extract<
  ExampleQuestion,
  {
    ask: 'signatory' | 'interim' | 'procedure' | 'designation' | 'version' | 'deadline' | 'balance';
  }
>;

/** One question of the catalogue (§ 7) as the command line can be asked it. */
export type DecreeExample = {
  /** The catalogue's id, and how many came before under that id; also the codes in the workbook. */
  readonly key: string;
  readonly question: Asked;
  readonly expected: WorkedExample['expected'];
  /** What is typed after `planner`. */
  readonly typed: readonly string[];
  /** Whose file is asked, if any: holders of degrees are counted apart from all others. */
  readonly file: 'ministry' | 'degrees' | null;
};

/** Of examples that name no day. */
const ANY_DAY = '2025-03-01';

/** Every example of the catalogue that a command of the decree can answer, in its order. */
export const decreeExamples: readonly DecreeExample[] = WORKED_EXAMPLES.flatMap(
  ({ id, question, expected }, index) => {
    if (!isAsked(question)) return [];
    const earlier = WORKED_EXAMPLES.slice(0, index).filter((one) => one.id === id).length;
    const key = earlier === 0 ? id : `${id}-${earlier + 1}`;
    return [{ key, question, expected, typed: typedFor(key, question), file: fileOf(question) }];
  },
);

function isAsked(question: ExampleQuestion): question is Asked {
  if (question.ask === 'version') return question.article === '21';
  return ['signatory', 'interim', 'procedure', 'designation', 'deadline', 'balance'].includes(
    question.ask,
  );
}

function typedFor(key: string, question: Asked): readonly string[] {
  switch (question.ask) {
    case 'signatory':
      return ['signatory', key, '--on', ANY_DAY];
    case 'interim':
      return ['interim', key, '--on', question.on];
    case 'designation':
      return ['art21', key, '--on', ANY_DAY];
    case 'procedure':
    case 'version':
      return ['art21', key, '--on', question.on];
    case 'deadline': {
      const typed = ['deadline', '--published', question.publishedOn];
      return question.regulatoryHolidays ? typed : [...typed, '--without-regulatory-holidays'];
    }
    case 'balance':
      return ['balance', '--on', ANY_DAY];
  }
}

function fileOf({ ask }: Asked): DecreeExample['file'] {
  if (ask === 'deadline') return null;
  return ask === 'balance' ? 'degrees' : 'ministry';
}
