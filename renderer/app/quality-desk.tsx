import { AgentPanel } from '../features/agent/agent-panel.tsx';
import { QualityPage } from '../features/quality/quality-page.tsx';
import classes from './rotation-desk.module.css';

/** What is missing, and beside it the agent in whose file it is filled in. */
export function QualityDesk() {
  return (
    <div className={classes['desk']}>
      <QualityPage />
      <AgentPanel />
    </div>
  );
}
