import { IconRestore } from '@tabler/icons-react';
import { useRef } from 'react';
import { useApp } from '../../app/use-app.ts';
import { useTranslate } from '../../app/use-translate.ts';
import { RestoreDialog } from './restore-dialog.tsx';
import { StartAction } from './start-action.tsx';

/** Chooses a backup; then one question before anything is restored. */
export function RestoreAction() {
  const translate = useTranslate();
  const readBackup = useApp((state) => state.readBackup);
  const restoreBackup = useApp((state) => state.restoreBackup);
  const chosen = useApp((state) => state.chosenBackup);
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <StartAction
        icon={<IconRestore size={20} />}
        title={translate('files.restore')}
        text={translate('files.restore.about')}
        onClick={() => input.current?.click()}
      />
      <input
        ref={input}
        type="file"
        accept=".planner"
        className="visually-hidden"
        tabIndex={-1}
        aria-label={translate('files.restore')}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          // The same file can be chosen twice in a row.
          currentTarget.value = '';
          if (file) void readBackup(file);
        }}
      />
      {chosen && <RestoreDialog chosen={chosen} onAnswer={(name) => void restoreBackup(name)} />}
    </>
  );
}
