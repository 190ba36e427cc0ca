import { useState } from 'react';
import type { KindAnswer } from '../../../shared/rules/art-21/explain-eligibility.ts';
import { formatDay } from '../../../shared/wording/format-day.ts';
import { RemediedList } from '../../app/remedied-list.tsx';
import type { Names } from '../../app/place-names.ts';
import { useTranslate } from '../../app/use-translate.ts';
import classes from './eligibility-section.module.css';

type Answered = KindAnswer['functions'][number];
type Props = { readonly kinds: readonly KindAnswer[]; readonly names: Names };

/** The functions a state agent may have on the day, and why not the others, kind by kind. */
export function EligibleFunctions({ kinds, names }: Props) {
  const translate = useTranslate();
  const [isOpen, setIsOpen] = useState(false);
  const possible = kinds.flatMap(({ functions }) => functions.filter(isPossible));
  const others = kinds
    .map((kind) => ({ ...kind, functions: kind.functions.filter((one) => !isPossible(one)) }))
    .filter(({ functions }) => functions.length > 0);
  const othersCount = others.reduce((total, { functions }) => total + functions.length, 0);
  const toJudge = possible.filter(({ renewal }) => renewal.code === 'MANUAL');

  return (
    <>
      <h4>
        {possible.length === 0
          ? translate('eligibility.panel.no_function')
          : translate('eligibility.panel.functions', { count: possible.length })}
      </h4>
      <FunctionList functions={possible} names={names} />
      {toJudge.length > 0 && <RemediedList findings={toJudge.map(({ renewal }) => renewal)} />}
      {othersCount > 0 && (
        <details
          className={classes['others']}
          onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}
        >
          <summary>{translate('eligibility.panel.others', { count: othersCount })}</summary>
          {isOpen &&
            others.map((kind) => (
              <OtherKind key={JSON.stringify(kindOf(kind))} kind={kind} names={names} />
            ))}
        </details>
      )}
    </>
  );
}

function OtherKind({ kind, names }: { readonly kind: KindAnswer; readonly names: Names }) {
  const translate = useTranslate();
  const obstacles = kind.findings.filter(({ code }) => code !== 'OK');
  const renewals = kind.functions
    .map(({ renewal }) => renewal)
    .filter(({ code }) => code !== 'OK' && code !== 'MANUAL');
  const domain =
    kind.domain === null
      ? translate('eligibility.panel.no_domain')
      : translate(`findings.domain.${kind.domain}`);
  const title = translate('eligibility.panel.kind', {
    class: kind.class ?? translate('eligibility.panel.no_class'),
    domain,
  });
  return (
    <div className={classes['kind']}>
      <h5>
        {title}
        {kind.headOfPost === true && `, ${translate('eligibility.panel.head_of_post')}`}
      </h5>
      <RemediedList findings={[...obstacles, ...renewals]} />
      <FunctionList functions={kind.functions} names={names} />
    </div>
  );
}

function FunctionList(props: { readonly functions: readonly Answered[]; readonly names: Names }) {
  const translate = useTranslate();
  const { functions, names } = props;
  if (functions.length === 0) return null;
  return (
    <ul className={classes['functions']}>
      {functions.map(({ code, place, vacantFrom, vacancyCode }) => (
        <li key={code}>
          <strong>{names.place(place)}</strong> {names.function(code)}
          <span>
            {translate('eligibility.panel.vacant_from', { day: formatDay(vacantFrom) })}
            {vacancyCode !== null &&
              `, ${translate('eligibility.panel.vacancy', { code: vacancyCode })}`}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Also where a person must judge whether it follows too soon on another designation. */
function isPossible({ answer }: Answered): boolean {
  return answer === 'OK' || answer === 'MANUAL';
}

function kindOf({ class: grade, domain, headOfPost }: KindAnswer) {
  return [grade, domain, headOfPost];
}
