const FOCUSABLE = 'button, [href], input, select, textarea, [tabindex="0"]';

/** Moves the focus to the next part of the window (`data-region`), or to the one before. */
export function cycleRegion(step: 1 | -1): void {
  const regions = [...document.querySelectorAll<HTMLElement>('[data-region]')];
  const at = regions.findLastIndex((region) => region.contains(document.activeElement));
  const start = at === -1 && step === -1 ? 0 : at;
  const next = regions[(start + step + regions.length) % regions.length];
  if (!next) return;
  const first = next.tabIndex === -1 && next.hasAttribute('tabindex') ? next : null;
  (first ?? next.querySelector<HTMLElement>(FOCUSABLE) ?? next).focus();
}
