import { Menu, Tooltip, ActionIcon } from '@mantine/core';
import {
  IconArchive,
  IconInfoCircle,
  IconDotsVertical,
  IconFileImport,
  IconHelp,
  IconHistory,
  IconKeyboard,
  IconLock,
  IconSearch,
  IconSettings,
  IconX,
} from '@tabler/icons-react';
import type { OpenFile } from '../../shared/api/records.ts';
import { ProductMark } from '../ui/product-mark.tsx';
import { Kbd } from '../ui/kbd.tsx';
import classes from './header-bar.module.css';
import { LanguageMenu } from './language-menu.tsx';
import { nameFile } from './name-file.ts';
import { SavedMark } from './saved-mark.tsx';
import { ThemeMenu } from './theme-menu.tsx';
import { UndoButtons } from './undo-buttons.tsx';
import { useApp } from './use-app.ts';
import { useTranslate } from './use-translate.ts';

/** Product, file, undo and redo, saved at, language, appearance, menu, and help at the end. */
export function HeaderBar() {
  const translate = useTranslate();
  const file = useApp((state) => state.session?.file ?? null);
  const notSaved = useApp((state) => state.notSaved);
  return (
    <header
      className={classes['bar']}
      data-region="header"
      aria-label={translate('app.region.header')}
    >
      <ProductMark />
      {file ? (
        <FileName file={file} />
      ) : (
        <span className={classes['product']}>{translate('app.product')}</span>
      )}
      {file && <UndoButtons file={file} />}
      {file && <FindButton />}
      <span className={classes['space']} />
      {file && <SavedMark savedAt={file.savedAt} notSaved={notSaved} />}
      <LanguageMenu />
      <ThemeMenu />
      <MainMenu isFileOpen={file !== null} />
      <HelpButton />
    </header>
  );
}

function FileName(props: { readonly file: OpenFile }) {
  const translate = useTranslate();
  const { readOnly } = props.file;
  return (
    <div className={classes['file']}>
      <span className={classes['name']}>{nameFile(props.file, translate)}</span>
      {readOnly && <span className={classes['kind']}>{translate('app.file.readOnly')}</span>}
    </div>
  );
}

function FindButton() {
  const translate = useTranslate();
  const show = useApp((state) => state.show);
  return (
    <button type="button" className={classes['find']} onClick={() => show('find')}>
      <IconSearch size={14} aria-hidden />
      <span>{translate('app.shortcuts.find')}</span>
      <Kbd keys="Ctrl+K" />
    </button>
  );
}

function HelpButton() {
  const translate = useTranslate();
  const isHelpOpen = useApp((state) => state.isHelpOpen);
  const showHelp = useApp((state) => state.showHelp);
  return (
    <Tooltip label={`${translate('help.open')} (F1)`}>
      <ActionIcon
        aria-label={translate('help.open')}
        aria-expanded={isHelpOpen}
        onClick={() => showHelp(!isHelpOpen)}
      >
        <IconHelp size={18} />
      </ActionIcon>
    </Tooltip>
  );
}

function MainMenu({ isFileOpen }: { readonly isFileOpen: boolean }) {
  const translate = useTranslate();
  const go = useApp((state) => state.go);
  const show = useApp((state) => state.show);
  const lock = useApp((state) => state.lock);
  const backup = useApp((state) => state.backup);
  const closeFile = useApp((state) => state.closeFile);

  return (
    <Menu position="bottom-end" width={280}>
      <Menu.Target>
        <Tooltip label={translate('app.menu')}>
          <ActionIcon aria-label={translate('app.menu')}>
            <IconDotsVertical size={17} />
          </ActionIcon>
        </Tooltip>
      </Menu.Target>
      <Menu.Dropdown>
        {isFileOpen && (
          <>
            <Menu.Item leftSection={<IconFileImport size={16} />} onClick={() => go('import')}>
              {translate('app.menu.import')}
            </Menu.Item>
            <Menu.Item leftSection={<IconHistory size={16} />} onClick={() => show('history')}>
              {translate('app.menu.history')}
            </Menu.Item>
            <Menu.Item leftSection={<IconArchive size={16} />} onClick={() => void backup()}>
              {translate('app.menu.backup')}
            </Menu.Item>
            <Menu.Divider />
          </>
        )}
        <Menu.Item
          leftSection={<IconLock size={16} />}
          rightSection={<Kbd keys="Ctrl+L" />}
          onClick={lock}
        >
          {translate('app.menu.lock')}
        </Menu.Item>
        <Menu.Item leftSection={<IconSettings size={16} />} onClick={() => show('settings')}>
          {translate('app.menu.settings')}
        </Menu.Item>
        <Menu.Item leftSection={<IconKeyboard size={16} />} onClick={() => show('shortcuts')}>
          {translate('app.menu.shortcuts')}
        </Menu.Item>
        <Menu.Item leftSection={<IconInfoCircle size={16} />} onClick={() => show('about')}>
          {translate('app.menu.about')}
        </Menu.Item>
        {isFileOpen && (
          <>
            <Menu.Divider />
            <Menu.Item leftSection={<IconX size={16} />} onClick={() => void closeFile()}>
              {translate('app.menu.close')}
            </Menu.Item>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
