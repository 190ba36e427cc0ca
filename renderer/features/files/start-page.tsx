import { IconFileImport, IconFilePlus, IconFlask, IconFolderOpen } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useApp } from '../../app/use-app.ts';
import { useTranslate } from '../../app/use-translate.ts';
import { FailureBox } from '../../app/failure-box.tsx';
import { FileList } from './file-list.tsx';
import { NameDialog } from './name-dialog.tsx';
import { RestoreAction } from './restore-action.tsx';
import { StartAction } from './start-action.tsx';
import classes from './start-page.module.css';

/** What a person meets first, and whenever no file can be opened. */
export function StartPage() {
  const translate = useTranslate();
  const canChoose = useApp((state) => state.session?.canChooseFiles ?? false);
  const files = useApp((state) => state.plannerFiles);
  const opening = useApp((state) => state.opening);
  const reading = useApp((state) => state.reading);
  // Told in the question itself while one is asked.
  const failure = useApp((state) => (state.chosenBackup ? null : state.fileFailure));
  const listFiles = useApp((state) => state.listFiles);
  const openFile = useApp((state) => state.openFile);
  const openDemonstration = useApp((state) => state.openDemonstration);
  const chooseFile = useApp((state) => state.chooseFile);
  const createFile = useApp((state) => state.createFile);
  const go = useApp((state) => state.go);
  const [naming, setNaming] = useState<'create' | 'import' | null>(null);

  useEffect(() => void listFiles(), [listFiles]);

  async function create(name: string): Promise<void> {
    const purpose = naming;
    setNaming(null);
    if ((await createFile(name)) && purpose === 'import') go('import');
  }

  return (
    <div className={classes['page']}>
      <div className={classes['content']}>
        <header className={classes['head']}>
          <h1>{translate('files.title')}</h1>
          <p>{translate('files.lead')}</p>
        </header>

        {failure && <FailureBox failure={failure} />}

        <section className={classes['start']} aria-labelledby="files-start">
          <h2 id="files-start">{translate('files.start')}</h2>
          <div className={classes['actions']}>
            <StartAction
              icon={<IconFlask size={20} />}
              title={translate('files.demonstration')}
              text={translate('files.demonstration.about')}
              onClick={() => void openDemonstration(translate('files.kind.demonstration'))}
            />
            <StartAction
              icon={<IconFileImport size={20} />}
              title={translate('files.import')}
              text={translate('files.import.about')}
              onClick={() => setNaming('import')}
            />
            <StartAction
              icon={<IconFilePlus size={20} />}
              title={translate('files.create')}
              text={translate('files.create.about')}
              onClick={() => setNaming('create')}
            />
            {canChoose && (
              <StartAction
                icon={<IconFolderOpen size={20} />}
                title={translate('files.choose')}
                text={translate('files.choose.about')}
                onClick={() => void chooseFile(translate('files.kind.real'))}
              />
            )}
            <RestoreAction />
          </div>
        </section>

        <section aria-labelledby="files-recent">
          <h2 id="files-recent">{translate('files.recent')}</h2>
          <FileList files={files} onOpen={(file) => void openFile(file)} />
        </section>

        <p role="status" className={classes['status']}>
          {opening !== null && translate('files.opening', { name: opening })}
          {reading !== null && translate('files.restore.reading', { name: reading })}
        </p>
      </div>

      <NameDialog
        isOpen={naming !== null}
        title={translate(naming === 'import' ? 'files.import.title' : 'files.create')}
        onCancel={() => setNaming(null)}
        onName={(name) => void create(name)}
      />
    </div>
  );
}
