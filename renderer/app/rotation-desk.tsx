import { AgentPanel } from '../features/agent/agent-panel.tsx';
import classes from './rotation-desk.module.css';
import { RotationPage } from '../features/rotation/rotation-page.tsx';

/** The rotation grid, and the agent chosen beside it. */
export function RotationDesk() {
  return (
    <div className={classes['desk']}>
      <RotationPage />
      <AgentPanel />
    </div>
  );
}
