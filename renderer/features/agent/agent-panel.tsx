import { Loader } from '@mantine/core';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { FailureBox } from '../../app/failure-box.tsx';
import { revisionOf } from '../../app/session-slice.ts';
import { useApp } from '../../app/use-app.ts';
import { useTranslate } from '../../app/use-translate.ts';
import classes from './agent-panel.module.css';
import { AgentReading } from './agent-reading.tsx';
import { clampWidth, PANEL_WIDTH, PanelResizer } from './panel-resizer.tsx';

/** The side panel of the agent chosen; nothing without one. */
export function AgentPanel() {
  const chosen = useApp((state) => state.chosen);
  const forgetAgent = useApp((state) => state.forgetAgent);
  useEffect(() => {
    if (chosen === null) forgetAgent();
  }, [chosen, forgetAgent]);
  return chosen === null ? null : <OpenPanel staffNumber={chosen} />;
}

function OpenPanel({ staffNumber }: { readonly staffNumber: string }) {
  const translate = useTranslate();
  const moment = useApp((state) => state.moment);
  const revision = useApp(revisionOf);
  const file = useApp((state) => state.agentFile);
  const failure = useApp((state) => state.agentFailure);
  const readAgent = useApp((state) => state.readAgent);
  const readReference = useApp((state) => state.readReference);
  const choose = useApp((state) => state.choose);
  const width = clampWidth(useApp((state) => state.panelWidth) ?? PANEL_WIDTH.usual);
  const setPanelWidth = useApp((state) => state.setPanelWidth);
  const cameFrom = useRef<Element | null>(null);

  useEffect(() => {
    void readAgent(staffNumber, moment);
    void readReference();
    // The revision stands for every change of the file.
  }, [staffNumber, moment, revision, readAgent, readReference]);

  const close = () => {
    choose(null);
    if (cameFrom.current instanceof HTMLElement) cameFrom.current.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.stopPropagation();
    close();
  };

  return (
    <aside
      className={classes['panel']}
      style={{ width }}
      data-region="panel"
      aria-label={file === null ? translate('agent.title') : undefined}
      aria-labelledby={file === null ? undefined : 'agent-name'}
      tabIndex={-1}
      onKeyDown={onKeyDown}
      onFocus={({ relatedTarget, currentTarget }) => {
        if (!currentTarget.contains(relatedTarget)) cameFrom.current = relatedTarget;
      }}
    >
      <PanelResizer width={width} onChange={setPanelWidth} />
      {file !== null && <AgentReading key={staffNumber} file={file} onClose={close} />}
      {file === null && failure !== null && (
        <div className={classes['body']}>
          <FailureBox failure={failure} />
        </div>
      )}
      {file === null && failure === null && (
        <div className={classes['waiting']} role="status">
          <Loader size="sm" aria-hidden />
          {translate('agent.loading')}
        </div>
      )}
    </aside>
  );
}
