import { useEffect } from 'react';
import type { EligibilityAnswer } from '../../../shared/api/eligibility.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import {
  wordDesignation,
  wordExperience,
  wordHeld,
} from '../../../shared/lists/condition-words.ts';
import {
  type Held,
  PERSONAL_CONDITIONS,
  type PersonalCondition,
} from '../../../shared/rules/art-21/standing.ts';
import { wordFinding } from '../../../shared/wording/findings.ts';
import { formatDay } from '../../../shared/wording/format-day.ts';
import { CitedText } from '../../app/cited-text.tsx';
import { FailureBox } from '../../app/failure-box.tsx';
import { FindingList } from '../../app/finding-list.tsx';
import type { Names } from '../../app/place-names.ts';
import { revisionOf } from '../../app/session-slice.ts';
import { useApp } from '../../app/use-app.ts';
import { useTranslate } from '../../app/use-translate.ts';
import { ConditionSign } from '../../ui/condition-sign.tsx';
import { VerdictChip } from '../../ui/verdict-chip.tsx';
import { EligibleFunctions } from './eligible-functions.tsx';
import classes from './eligibility-section.module.css';

type Props = { readonly staffNumber: string; readonly names: Names };

/** What art. 21 says of a state agent: each condition with its proof, and the functions. */
export function EligibilitySection({ staffNumber, names }: Props) {
  const translate = useTranslate();
  const moment = useApp((state) => state.moment);
  const revision = useApp(revisionOf);
  const answer = useApp((state) => state.agentEligibility);
  const failure = useApp((state) => state.agentEligibilityFailure);
  const read = useApp((state) => state.readEligibility);
  useEffect(() => {
    void read(staffNumber, moment);
    // The revision stands for every change of the file.
  }, [staffNumber, moment, revision, read]);

  return (
    <section className={classes['section']} aria-labelledby="art21-title">
      <div className={classes['head']}>
        <h3 id="art21-title">{translate('eligibility.panel.title')}</h3>
        {answer && (
          <VerdictChip
            verdict={answer.verdict}
            word={translate(`lists.verdict.${answer.verdict}`)}
          />
        )}
      </div>
      {failure && <FailureBox failure={failure} />}
      {!answer && !failure && <p role="status">{translate('eligibility.panel.loading')}</p>}
      {answer && <Answer answer={answer} on={moment.on} until={moment.until} names={names} />}
    </section>
  );
}

function Answer(props: {
  readonly answer: EligibilityAnswer;
  readonly on: IsoDate;
  readonly until: IsoDate;
  readonly names: Names;
}) {
  const translate = useTranslate();
  const { answer, on, until, names } = props;
  const { basis, functions, designations, eligibleFrom } = answer;
  if (answer.verdict === 'NOT_IN_FORCE') return <FindingList findings={answer.findings} />;
  return (
    <>
      {eligibleFrom && (
        <p>{translate('eligibility.panel.from', { day: formatDay(eligibleFrom) })}</p>
      )}
      <h4>{translate('eligibility.panel.conditions', { day: formatDay(on) })}</h4>
      <Conditions answer={answer} />
      {designations.length > 0 && (
        <>
          <h4>{translate('eligibility.panel.designations')}</h4>
          <ul className={classes['plain']}>
            {designations.map((one) => (
              <li key={one.id}>{wordDesignation(nameFunction(one, names), translate)}</li>
            ))}
          </ul>
        </>
      )}
      <EligibleFunctions kinds={answer.kinds} names={names} />
      <p className={classes['basis']}>
        {translate(`eligibility.basis.${basis}`, { count: functions, day: formatDay(until) })}
      </p>
    </>
  );
}

/** Which rule speaks of a condition, and how its figures tell it from another of that rule. */
const RULES: Readonly<Record<PersonalCondition, string>> = {
  status: '21-5',
  level: '21-6',
  second_language: '21-8',
  english_speaking: '21-9',
  english_writing: '21-9',
};

function Conditions({ answer }: { readonly answer: EligibilityAnswer }) {
  const translate = useTranslate();
  const sentenceOf = (rule: string, domain?: string) => {
    const finding = answer.findings.find(
      (one) => one.rule === rule && (domain === undefined || one.figures['domain'] === domain),
    );
    return finding ? wordFinding(finding, translate) : null;
  };
  return (
    <ul className={classes['conditions']}>
      {PERSONAL_CONDITIONS.map((name) => (
        <Condition
          key={name}
          label={translate(`lists.column.${name}`)}
          held={answer.conditions[name]}
          word={wordHeld(answer.conditions[name], translate)}
          sentence={name === 'english_speaking' ? null : sentenceOf(RULES[name])}
        />
      ))}
      {answer.experience.map((one) => (
        <Condition
          key={one.domain}
          label={translate(`lists.column.${one.domain}_experience`)}
          held={one}
          word={wordExperience(one, translate)}
          sentence={sentenceOf('21-7', one.domain)}
        />
      ))}
    </ul>
  );
}

function Condition(props: {
  readonly label: string;
  readonly held: Held;
  readonly word: string;
  readonly sentence: string | null;
}) {
  return (
    <li>
      <span>{props.label}</span>
      <ConditionSign state={props.held.state} word={props.word} />
      {props.sentence && (
        <p>
          <CitedText text={props.sentence} />
        </p>
      )}
    </li>
  );
}

function nameFunction(
  one: EligibilityAnswer['designations'][number],
  names: Names,
): EligibilityAnswer['designations'][number] {
  const { functionCode } = one;
  return functionCode === null ? one : { ...one, functionCode: names.function(functionCode) };
}
