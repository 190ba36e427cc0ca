import { useEffect, useMemo, useState } from 'react';
import type { FileCoverage } from '../../../shared/api/coverage-api.ts';
import type { Failure } from '../../../shared/api/failure.ts';
import type { Result } from '../../../shared/result.ts';
import { judgeThirdStateTask } from '../../../shared/rules/art-07.ts';
import { judgeHolderReplacement } from '../../../shared/rules/art-14.ts';
import type { Signatory } from '../../../shared/rules/art-20.ts';
import type { Finding } from '../../../shared/rules/finding.ts';
import { ChoiceField } from '../../app/choice-field.tsx';
import { functionChoices } from '../../app/choices.ts';
import { FailureBox } from '../../app/failure-box.tsx';
import { RemediedList } from '../../app/remedied-list.tsx';
import { NO_REFERENCE } from '../../app/place-names.ts';
import { useApp } from '../../app/use-app.ts';
import { useTranslate } from '../../app/use-translate.ts';
import classes from './decree-page.module.css';

/** Articles that can be asked about one person or function here. */
export const ASKED: readonly string[] = ['7', '14', '20'];

/** A small question to the rules of an article, answered in place. */
export function AskSection({ number }: { readonly number: string }) {
  switch (number) {
    case '7':
      return (
        <AskPerson question="articles.ask.7" judge={(one) => judgeThirdStateTask(one.career)} />
      );
    case '14':
      return <AskPerson question="articles.ask.14" judge={judgeHolderReplacement} />;
    case '20':
      return <AskFunction />;
    default:
      return null;
  }
}

type Person = FileCoverage['people'][number];

function AskPerson(props: {
  readonly question: 'articles.ask.7' | 'articles.ask.14';
  readonly judge: (person: Person) => Finding;
}) {
  const translate = useTranslate();
  const coverage = useApp((state) => state.coverage);
  const [chosen, setChosen] = useState<string | null>(null);
  const people = coverage?.people ?? [];
  const person = people.find(({ staffNumber }) => staffNumber === chosen);
  const items = useMemo(
    () =>
      (coverage?.people ?? []).map(({ staffNumber, lastName, firstName }) => ({
        value: staffNumber,
        label: `${lastName} ${firstName} (${staffNumber})`,
      })),
    [coverage],
  );
  return (
    <div className={classes['ask']}>
      <p>{translate(props.question)}</p>
      <ChoiceField
        label={translate('articles.ask.agent')}
        groups={[{ group: '', items }]}
        value={chosen}
        onChange={setChosen}
        placeholder={translate('articles.ask.choose')}
      />
      <div aria-live="polite">{person && <RemediedList findings={[props.judge(person)]} />}</div>
    </div>
  );
}

function AskFunction() {
  const translate = useTranslate();
  const reference = useApp((state) => state.reference) ?? NO_REFERENCE;
  const [chosen, setChosen] = useState<string | null>(null);
  const answer = useSignatory(chosen);
  const groups = useMemo(() => functionChoices(reference, null, translate), [reference, translate]);
  return (
    <div className={classes['ask']}>
      <p>{translate('articles.ask.20')}</p>
      <ChoiceField
        label={translate('articles.ask.function')}
        groups={groups}
        value={chosen}
        onChange={setChosen}
        placeholder={translate('articles.ask.choose')}
      />
      <div aria-live="polite">
        {answer !== null && !answer.ok && <FailureBox failure={answer.error} />}
        {answer?.ok && <SignatoryAnswer signatory={answer.value} />}
      </div>
    </div>
  );
}

/** The answer about the function chosen on the moment's day; null while there is none. */
function useSignatory(functionCode: string | null): Result<Signatory, Failure> | null {
  const moment = useApp((state) => state.moment);
  const askSignatory = useApp((state) => state.askSignatory);
  const [answer, setAnswer] = useState<Result<Signatory, Failure> | null>(null);
  useEffect(() => {
    let isLate = false;
    const ask = async (code: string) => {
      const reply = await askSignatory(code, moment);
      if (!isLate) setAnswer(reply);
    };
    setAnswer(null);
    if (functionCode !== null) void ask(functionCode);
    return () => {
      isLate = true;
    };
  }, [functionCode, moment, askSignatory]);
  return answer;
}

function SignatoryAnswer({ signatory }: { readonly signatory: Signatory }) {
  const translate = useTranslate();
  return (
    <>
      <p>
        <strong>{translate(`decree.signatory.${signatory.authority}`)}</strong>
      </p>
      <ul className={classes['facts']}>
        {signatory.flags.map((flag) => {
          const key = `decree.flag.${flag}`;
          return <li key={flag}>{translate.has(key) ? translate(key) : flag}</li>;
        })}
      </ul>
    </>
  );
}
