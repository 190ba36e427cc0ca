import type { StateCreator } from 'zustand/vanilla';

/** Where the person is while a file is open. Without a file it is the start screen. */
export type Screen = 'rotation' | 'import';
/** What lies over the screen. `export` is the menu of the rotation screen. */
export type Dialog = 'history' | 'shortcuts' | 'about' | 'export';

export type ScreenSlice = {
  readonly screen: Screen;
  readonly dialog: Dialog | null;
  /** Staff number of the agent in the side panel. */
  readonly chosen: string | null;

  go(screen: Screen): void;
  show(dialog: Dialog | null): void;
  choose(staffNumber: string | null): void;
};

export const screenSlice: StateCreator<ScreenSlice> = (set) => ({
  screen: 'rotation',
  dialog: null,
  chosen: null,
  go: (screen) => set({ screen }),
  show: (dialog) => set({ dialog }),
  choose: (chosen) => set({ chosen }),
});
