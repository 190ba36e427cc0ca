import { IconCheck, IconX } from '@tabler/icons-react';
import { useMemo } from 'react';
import { runExample } from '../../../shared/rules/examples/run-example.ts';
import type {
  ExampleAnswer,
  WorkedExample,
} from '../../../shared/rules/examples/worked-example.ts';
import { wordAnswer } from '../../../shared/wording/word-example.ts';
import { wordQuestion } from '../../../shared/wording/word-question.ts';
import { useTranslate } from '../../app/use-translate.ts';
import table from '../../ui/table.module.css';
import { countMet } from './count-met.ts';
import classes from './decree-page.module.css';

/** The worked examples of an article, asked of the rules as the page is drawn. */
export function ExampleSection({ examples }: { readonly examples: readonly WorkedExample[] }) {
  const translate = useTranslate();
  const count = useMemo(() => countMet(examples), [examples]);
  if (examples.length === 0)
    return <p className={classes['muted']}>{translate('articles.examples.none')}</p>;
  return (
    <>
      <p className={classes['muted']}>{translate('articles.examples.of', count)}</p>
      <div className={table['scroll']}>
        <table className={table['table']}>
          <thead>
            <tr>
              {(['example', 'facts', 'expected', 'answered'] as const).map((column) => (
                <th key={column} scope="col">
                  {translate(`articles.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {examples.map((example) => (
              <Line key={JSON.stringify(example.question)} example={example} />
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function Line({ example }: { readonly example: WorkedExample }) {
  const translate = useTranslate();
  const { expected, answered, isMet } = useMemo(() => runExample(example), [example]);
  const Sign = isMet ? IconCheck : IconX;
  return (
    <tr>
      <th scope="row">{example.id}</th>
      <td>
        <ul className={classes['facts']}>
          {wordQuestion(example.question, translate).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </td>
      <td>
        <Parts answer={expected} />
      </td>
      <td>
        <span className={classes['met']} data-met={isMet}>
          <Sign size={14} aria-hidden />
          {translate(isMet ? 'articles.isMet' : 'articles.isNotMet')}
        </span>
        <Parts answer={answered} />
      </td>
    </tr>
  );
}

function Parts({ answer }: { readonly answer: ExampleAnswer }) {
  const translate = useTranslate();
  return (
    <dl className={classes['parts']}>
      {wordAnswer(answer, translate).map(({ part, name, value }) => (
        <div key={part}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
