import { Button } from '@mantine/core';
import { IconFileText } from '@tabler/icons-react';
import { useEffect } from 'react';
import { FailureBox } from '../../../app/failure-box.tsx';
import { JudgedOn } from '../../../app/judged-on.tsx';
import { Page } from '../../../app/page.tsx';
import { revisionOf } from '../../../app/session-slice.ts';
import { useApp } from '../../../app/use-app.ts';
import { useTranslate } from '../../../app/use-translate.ts';
import { describeAgent } from '../agent-header.tsx';
import classes from './agent-file.module.css';
import { AgentFileReading } from './agent-file-reading.tsx';

/** The file of one agent: everything recorded of them, on one page. */
export function AgentFilePage() {
  const translate = useTranslate();
  const staffNumber = useApp((state) => state.subject);
  const moment = useApp((state) => state.moment);
  const revision = useApp(revisionOf);
  const file = useApp((state) => state.agentFile);
  const failure = useApp((state) => state.agentFailure);
  const go = useApp((state) => state.go);
  const recordsFailure = useApp((state) => state.agentRecordsFailure);
  const readAgent = useApp((state) => state.readAgent);
  const readAgentRecords = useApp((state) => state.readAgentRecords);
  const readReference = useApp((state) => state.readReference);

  useEffect(() => {
    if (staffNumber === null) return;
    void readAgent(staffNumber, moment);
    void readAgentRecords(staffNumber, moment.knownOn);
    void readReference();
    // The revision stands for every change of the file.
  }, [staffNumber, moment, revision, readAgent, readAgentRecords, readReference]);

  const isRead = file !== null && file.agent.staffNumber === staffNumber;
  return (
    <Page
      canGoBack
      title={
        isRead ? `${file.agent.lastName} ${file.agent.firstName}` : translate('agentFile.screen')
      }
      {...(isRead ? { lead: describeAgent(file, translate) } : {})}
      tools={
        <>
          <JudgedOn />
          {isRead && (
            <Button
              variant="default"
              leftSection={<IconFileText size={16} />}
              onClick={() => go('statement', staffNumber)}
            >
              {translate('agentFile.statement')}
            </Button>
          )}
        </>
      }
    >
      {failure && !isRead && <FailureBox failure={failure} />}
      {recordsFailure && <FailureBox failure={recordsFailure} />}
      {!isRead && !failure && (
        <p className={classes['note']} role="status">
          {translate(staffNumber === null ? 'agentFile.gone' : 'agentFile.loading')}
        </p>
      )}
      {isRead && <AgentFileReading key={staffNumber} file={file} />}
    </Page>
  );
}
