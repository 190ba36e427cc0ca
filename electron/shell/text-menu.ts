import type { ContextMenuParams, MenuItemConstructorOptions } from 'electron';
import type { Translate } from '../../shared/wording/translator.ts';

type Pointed = Pick<ContextMenuParams, 'isEditable' | 'selectionText' | 'editFlags'>;

/** What the right button offers where a text is typed, or is selected; empty elsewhere. */
export function textMenuTemplate(
  { isEditable, selectionText, editFlags }: Pointed,
  translate: Translate,
): MenuItemConstructorOptions[] {
  const copy: MenuItemConstructorOptions = {
    ...{ role: 'copy', label: translate('host.menu.copy'), enabled: editFlags.canCopy },
  };
  if (!isEditable) return selectionText.trim() === '' ? [] : [copy];
  return [
    { role: 'cut', label: translate('host.menu.cut'), enabled: editFlags.canCut },
    copy,
    { role: 'paste', label: translate('host.menu.paste'), enabled: editFlags.canPaste },
    { type: 'separator' },
    {
      ...{ role: 'selectAll', label: translate('host.menu.selectAll') },
      enabled: editFlags.canSelectAll,
    },
  ];
}
