import type { Verification } from '../../../shared/api/records.ts';
import { useTranslate } from '../../app/use-translate.ts';
import classes from './verification-result.module.css';

/** The answer of the check, for as long as the dialog is open. */
export function VerificationResult(props: {
  readonly verification: Verification | 'running' | null;
}) {
  const translate = useTranslate();
  const { verification } = props;

  return (
    <div role="status" className={classes['place']}>
      {verification === 'running' && <p>{translate('history.verify.running')}</p>}
      {verification !== null && verification !== 'running' && (
        <div className={classes['result']} data-ok={verification.ok}>
          <p>
            {verification.ok
              ? translate('history.verify.ok', { count: verification.entries })
              : translate('history.verify.problems', { count: verification.problems.length })}
          </p>
          {verification.problems.length > 0 && (
            <ul>
              {verification.problems.map(({ code, detail }) => (
                <li key={`${code} ${detail}`}>
                  <code>{code}</code> {detail}
                </li>
              ))}
            </ul>
          )}
        </div>
      )}
    </div>
  );
}
