import type { QualityAnswer } from '../../../shared/api/quality-api.ts';
import { localeOf } from '../../../shared/wording/translator.ts';
import { useTranslate } from '../../app/use-translate.ts';
import classes from './quality.module.css';

/** How far the file lets the rules answer, in four figures; told anew when they change. */
export function QualitySummary({ quality }: { readonly quality: QualityAnswer }) {
  const translate = useTranslate();
  const figures = new Intl.NumberFormat(localeOf(translate.language));
  const { agents, agentsDetermined, answers, answersBlocked, missing, contradictions } = quality;
  return (
    <dl className={classes['summary']} aria-live="polite">
      <div>
        <dt>{translate('quality.summary.agents')}</dt>
        <dd>
          <strong>
            {translate('quality.summary.share', { share: share(agentsDetermined, agents) })}
          </strong>
          <span>
            {translate('quality.summary.agents.of', {
              count: figures.format(agentsDetermined),
              total: figures.format(agents),
            })}
          </span>
        </dd>
      </div>
      <div>
        <dt>{translate('quality.summary.answers')}</dt>
        <dd>
          <strong>{figures.format(answersBlocked)}</strong>
          <span>{translate('quality.summary.of', { total: figures.format(answers) })}</span>
        </dd>
      </div>
      <div>
        <dt>{translate('quality.summary.facts')}</dt>
        <dd>
          <strong>{figures.format(missing.length)}</strong>
        </dd>
      </div>
      <div>
        <dt>{translate('quality.summary.contradictions')}</dt>
        <dd>
          <strong>{figures.format(contradictions.length)}</strong>
        </dd>
      </div>
    </dl>
  );
}

/** Whole per cents, never 100 while one is left. */
function share(part: number, whole: number): number {
  return whole === 0 ? 100 : Math.floor((100 * part) / whole);
}
