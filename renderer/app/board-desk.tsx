import { AgentPanel } from '../features/agent/agent-panel.tsx';
import { BoardPage } from '../features/board/board-page.tsx';
import classes from './rotation-desk.module.css';

/** The timeline board, and the agent chosen beside it. */
export function BoardDesk() {
  return (
    <div className={classes['desk']}>
      <BoardPage />
      <AgentPanel />
    </div>
  );
}
