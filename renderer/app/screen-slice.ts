import type { StateCreator } from 'zustand/vanilla';
import type { NoticesSlice } from './notices-slice.ts';
import type { UnsavedSlice } from './unsaved-slice.ts';

/** Where the person is while a file is open. Without a file it is the start screen. */
export type Screen =
  | 'overview'
  | 'rotation'
  | 'board'
  | 'comparison'
  | 'agent'
  | 'statement'
  | 'proposal'
  | 'hardship'
  | 'post'
  | 'posts'
  | 'replacement'
  | 'missions'
  | 'balance'
  | 'decree'
  | 'readings'
  | 'quality'
  | 'records'
  | 'import';
/** What lies over the screen. `export` is the menu of the list on screen. */
export type Dialog = 'find' | 'history' | 'settings' | 'shortcuts' | 'about' | 'export';

/** A screen, and what it is about where it is about one thing: a staff number, a post code, a derogation. */
export type Place = { readonly screen: Screen; readonly subject: string | null };

/** A form of the side panel; an `id` of null adds. */
export type FormAsked =
  | { readonly kind: 'agent' }
  | { readonly kind: 'assignment'; readonly id: string | null }
  | { readonly kind: 'derogation'; readonly id: string };

export type ScreenSlice = Place & {
  readonly dialog: Dialog | null;
  /** Whether the screen has a list to hand over, with a menu that opens as the dialog `export`. */
  readonly isExportOffered: boolean;
  /** The history shows the entries after that one alone; null = all of them. */
  readonly historySince: number | null;
  /** Whether the help of the screen of the moment stands beside it. */
  readonly isHelpOpen: boolean;
  /** Staff number of the agent in the side panel. */
  readonly chosen: string | null;
  /** The form with which that agent is to open; null once it has, or for none. */
  readonly formAsked: FormAsked | null;
  /** Places left behind, latest last; a bounded number of them. */
  readonly trail: readonly Place[];

  go(screen: Screen, subject?: string): void;
  /** To the place left last; nothing where there is none. */
  back(): void;
  show(dialog: Dialog | null): void;
  offerExport(isExportOffered: boolean): void;
  /** Opens the export menu of the screen, or says that there is nothing to export. */
  askExport(): void;
  /** The history of what came after that entry. */
  showChangesSince(sequence: number): void;
  showHelp(isHelpOpen: boolean): void;
  choose(staffNumber: string | null, form?: FormAsked | null): void;
  /** To be called when the form asked for has opened. */
  takeForm(): void;
};

const TRAIL_LENGTH = 50;

type Needs = ScreenSlice & NoticesSlice & Pick<UnsavedSlice, 'leave'>;

/** What leads away from a form asks first where something typed would be lost. */
export const screenSlice: StateCreator<Needs, [], [], ScreenSlice> = (set, get) => ({
  screen: 'overview',
  subject: null,
  dialog: null,
  isExportOffered: false,
  historySince: null,
  isHelpOpen: false,
  chosen: null,
  formAsked: null,
  trail: [],
  go(screen, subject) {
    const place = { screen, subject: subject ?? null };
    const { screen: present, subject: about } = get();
    if (place.screen === present && place.subject === about) return;
    set(withoutExport);
    void get().leave('forms', () =>
      set(({ trail }) => ({
        ...place,
        trail: [...trail, { screen: present, subject: about }].slice(-TRAIL_LENGTH),
      })),
    );
  },
  back() {
    const { trail } = get();
    const place = trail.at(-1);
    if (!place) return;
    set(withoutExport);
    void get().leave('forms', () => set({ ...place, trail: trail.slice(0, -1) }));
  },
  show: (dialog) => set({ dialog, historySince: null }),
  offerExport: (isExportOffered) => set({ isExportOffered }),
  askExport: () => {
    if (get().isExportOffered) get().show('export');
    else get().notify('app.export.nothing');
  },
  showChangesSince: (historySince) => set({ dialog: 'history', historySince }),
  showHelp: (isHelpOpen) => set({ isHelpOpen }),
  choose(chosen, formAsked = null) {
    if (chosen === get().chosen && formAsked === null) return;
    void get().leave('forms', () => set({ chosen, formAsked }));
  },
  takeForm: () => set({ formAsked: null }),
});

/** The export is of the screen that is left; other dialogs are of the window, and may just have opened. */
function withoutExport({ dialog }: ScreenSlice): Partial<ScreenSlice> {
  return dialog === 'export' ? { dialog: null } : {};
}
