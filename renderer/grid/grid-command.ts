/** Where a key goes from the active cell, as in Excel. */
export type Step =
  | 'up'
  | 'down'
  | 'left'
  | 'right'
  | 'edge-up'
  | 'edge-down'
  | 'edge-left'
  | 'edge-right'
  | 'page-up'
  | 'page-down'
  | 'row-start'
  | 'row-end'
  | 'first-cell'
  | 'last-cell';

export type GridCommand =
  | { readonly kind: 'move'; readonly step: Step; readonly extend: boolean }
  | { readonly kind: 'select-all' | 'select-row' | 'select-column' | 'copy' | 'open' | 'collapse' };

/** What is read of a keyboard event. `control` is Ctrl, or Command on a Mac. */
export type KeyPress = {
  readonly key: string;
  readonly control: boolean;
  readonly shift: boolean;
  readonly alt: boolean;
};

const ARROWS: Readonly<Record<string, 'up' | 'down' | 'left' | 'right'>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/**
 * What a key asks of the grid; `undefined` = not ours, the browser and AG Grid keep it.
 * Tab is AG Grid's: it goes from cell to cell as in Excel, and leaves the grid at its ends.
 *
 * Letters are compared as produced, so that Ctrl+A is the key that prints "a" on AZERTY too.
 */
export function toGridCommand(press: KeyPress): GridCommand | undefined {
  if (press.alt) return undefined;
  return toMove(press) ?? toAction(press);
}

function toMove({ key, control, shift }: KeyPress): GridCommand | undefined {
  const arrow = ARROWS[key];
  if (arrow) return move(control ? `edge-${arrow}` : arrow, shift);
  switch (key) {
    case 'Home':
      return move(control ? 'first-cell' : 'row-start', shift);
    case 'End':
      return move(control ? 'last-cell' : 'row-end', shift);
    case 'PageUp':
      return control ? undefined : move('page-up', shift);
    case 'PageDown':
      return control ? undefined : move('page-down', shift);
    case 'Enter':
      return control ? undefined : move(shift ? 'up' : 'down', false);
    default:
      return undefined;
  }
}

function toAction({ key, control, shift }: KeyPress): GridCommand | undefined {
  if (key === ' ') return { kind: control ? 'select-column' : shift ? 'select-row' : 'open' };
  if (key === 'Enter' && control) return { kind: 'open' };
  if (key === 'Escape') return { kind: 'collapse' };
  if (!control || shift) return undefined;
  if (key.toLowerCase() === 'a') return { kind: 'select-all' };
  if (key.toLowerCase() === 'c' || key === 'Insert') return { kind: 'copy' };
  return undefined;
}

function move(step: Step, extend: boolean): GridCommand {
  return { kind: 'move', step, extend };
}
