import type { Language } from './records.ts';

/** A file that the desktop has just written; its path stays there. */
export type SavedFile = {
  readonly id: string;
  readonly name: string;
  /** False for a kind that is only shown in its folder. */
  readonly canOpen: boolean;
};

/** What the desktop keeps for itself beside planner files. */
export type DesktopSettings = {
  /** Whether the accessibility tree is built even where no screen reader is noticed. */
  readonly forcesAccessibility: boolean;
};

/**
 * What the page may ask of the window around it, and what it is answered; a browser has no such
 * window. JSON text both ways.
 */
export type ShellApi = {
  /** The words of menus and dialogs from now on. */
  readonly language: (input: { readonly language: Language }) => null;
  /** No call, event or file for the page from now on. */
  readonly lock: (input: Record<string, never>) => null;
  /** False where the system asked who is there, and was not told. */
  readonly unlock: (input: Record<string, never>) => boolean;
  /** False where the file is gone, or was never written by this run. */
  readonly openSaved: (input: { readonly id: string }) => boolean;
  readonly showSaved: (input: { readonly id: string }) => boolean;
  readonly settings: (input: Record<string, never>) => DesktopSettings;
  readonly keepSettings: (input: DesktopSettings) => DesktopSettings;
};
