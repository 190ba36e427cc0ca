import type { Translate } from '../../../shared/wording/translator.ts';
import { entry, type MenuGroup } from '../../grid/menu/menu-entry.ts';
import type { JudgedEntry } from './judged-list.ts';

/** What the menu of a cell offers about the agent of its row. */
export function agentMenu(
  judged: JudgedEntry | undefined,
  on: {
    readonly translate: Translate;
    readonly onPanel: () => void;
    readonly onFile: () => void;
    readonly onPost: (code: string) => void;
  },
): readonly MenuGroup[] {
  if (!judged) return [];
  const { translate } = on;
  const post = postOf(judged);
  return [
    [
      { ...entry('panel', translate('rotation.menu.panel'), on.onPanel), keys: 'Space' },
      entry('file', translate('rotation.menu.file'), on.onFile),
      ...(post
        ? [
            entry('post', translate('rotation.menu.post', { city: post.city }), () =>
              on.onPost(post.code),
            ),
          ]
        : []),
    ],
  ];
}

/** Where the agent is; null at headquarters, and where it is not known by its code. */
function postOf(judged: JudgedEntry): { readonly code: string; readonly city: string } | null {
  if (!('current' in judged)) return null;
  const { current, place } = judged;
  const code = current?.place ?? null;
  if (code === null || place === null || place.country === null) return null;
  return { code, city: place.city };
}
