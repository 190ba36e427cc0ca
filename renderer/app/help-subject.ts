import type { Translate } from '../../shared/wording/translator.ts';
import type { Screen } from './screen-slice.ts';
import type { ShortcutPlace } from './shortcuts.ts';

/** What help is given on: each screen of an open file, and the start without one. */
export type HelpSubject = Screen | 'start';

export type HelpBackground = {
  /** Articles of the decree on which the screen rests; 47 is that of the language laws. */
  readonly articles: readonly string[];
  /** Number of the section of the guide that describes the screen. */
  readonly section: number;
  /** Where, beside everywhere, its keys work. */
  readonly keys?: readonly ShortcutPlace[];
};

/** What the help of a subject leads to. Its words are `help.<subject>.*` in the catalogue. */
export const HELP_BACKGROUND: Readonly<Partial<Record<HelpSubject, HelpBackground>>> = {
  start: { articles: [], section: 1 },
  overview: { articles: ['17', '21', '22', '47'], section: 2 },
  rotation: { articles: ['17', '20', '21'], section: 4, keys: ['list', 'panel'] },
  statement: { articles: ['17'], section: 5 },
  proposal: { articles: ['17', '20'], section: 5 },
  agent: { articles: ['17', '18', '21'], section: 5 },
  comparison: { articles: ['17'], section: 4 },
  board: { articles: ['17'], section: 4, keys: ['board'] },
  replacement: { articles: ['13', '14', '15'], section: 4 },
  missions: { articles: ['22'], section: 4 },
  balance: { articles: ['47'], section: 4 },
  decree: { articles: [], section: 6 },
  readings: { articles: ['17', '20', '21', '22', '25', '47'], section: 6 },
  quality: { articles: ['17', '21'], section: 4 },
  posts: { articles: ['1', '15'], section: 4, keys: ['map'] },
  post: { articles: ['15', '20'], section: 4 },
  hardship: { articles: ['17'], section: 4 },
  records: { articles: [], section: 5, keys: ['list', 'records'] },
  import: { articles: [], section: 3 },
};

export type HelpTexts = {
  readonly answers: string;
  readonly read: string;
  readonly howTos: readonly string[];
};

const MOST_HOW_TOS = 10;

/** The help of a subject in one language; null where nobody wrote it yet. */
export function helpTexts(subject: HelpSubject, translate: Translate): HelpTexts | null {
  const text = (key: string) => {
    const full = `help.${subject}.${key}`;
    return translate.has(full) ? translate(full) : null;
  };
  const answers = text('answers');
  const read = text('read');
  if (answers === null || read === null) return null;
  const howTos = Array.from({ length: MOST_HOW_TOS }, (_, at) => text(`how.${at + 1}`));
  return { answers, read, howTos: howTos.filter((one) => one !== null) };
}
