import { IconChevronRight } from '@tabler/icons-react';
import { useId, useState } from 'react';
import type { QualityAnswer } from '../../../shared/api/quality-api.ts';
import { wordFact } from '../../../shared/lists/list-words.ts';
import { capitalised } from '../../../shared/wording/capitalised.ts';
import { useTranslate } from '../../app/use-translate.ts';
import { LackingTable } from './lacking-table.tsx';
import classes from './quality.module.css';

/** Every missing fact by what it blocks; each opens to the records that lack it. */
export function MissingList({ missing }: Pick<QualityAnswer, 'missing'>) {
  const translate = useTranslate();
  const id = useId();
  const most = missing[0]?.answersBlocked ?? 0;
  return (
    <section className={classes['part']} aria-labelledby={id}>
      <h2 id={id}>{translate('quality.missing')}</h2>
      <p className={classes['note']}>
        {translate(missing.length === 0 ? 'quality.nothing.missing' : 'quality.missing.text')}
      </p>
      {missing.length > 0 && (
        <ul className={classes['facts']}>
          {missing.map((one) => (
            <FactLine key={one.fact} missing={one} most={most} />
          ))}
        </ul>
      )}
    </section>
  );
}

function FactLine(props: {
  readonly missing: QualityAnswer['missing'][number];
  /** What the fact that blocks most blocks. */
  readonly most: number;
}) {
  const { missing, most } = props;
  const translate = useTranslate();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const words = capitalised(wordFact(missing.fact, translate));
  return (
    <li>
      <button
        type="button"
        className={classes['fact']}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        <IconChevronRight className={classes['chevron']} size={16} aria-hidden />
        <span className={classes['words']}>{words}</span>
        <span className={classes['bar']} aria-hidden>
          <span style={{ width: `${(100 * missing.answersBlocked) / most}%` }} />
        </span>
        <span className={classes['blocks']}>
          {translate('quality.blocks', { count: missing.answersBlocked })}
        </span>
        <span className={classes['count']}>
          {translate('quality.records', { count: missing.records.length })}
        </span>
      </button>
      <div id={id} className={classes['records']} hidden={!isOpen}>
        {isOpen && <LackingTable missing={missing} title={words} />}
      </div>
    </li>
  );
}
