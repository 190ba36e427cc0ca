/** A line of the menu of a cell or header. */
export type MenuEntry = {
  /** Unlike any other of the menu. */
  readonly name: string;
  readonly label: string;
  /** What does the same without the menu, such as `Ctrl+C`; absent = nothing. */
  readonly keys?: string;
  /** Called once the menu is gone and the focus is back where it was opened. */
  readonly run: () => void;
};

/** Lines that belong together; empty where none makes sense. */
export type MenuGroup = readonly MenuEntry[];

/** A line without keys of its own. */
export function entry(name: string, label: string, run: () => void): MenuEntry {
  return { name, label, run };
}
