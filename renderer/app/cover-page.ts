/** Of a focus that is taken away and given back, the page hears nothing. */
const FOCUS_EVENTS = ['blur', 'focus', 'focusin', 'focusout'] as const;
const INPUT_EVENTS = [
  ...(['keydown', 'keypress', 'keyup'] as const),
  ...(['copy', 'cut', 'paste', 'drop', 'contextmenu'] as const),
] as const;

/**
 * Takes all of the page but `kept` out of the document, as it stands: what is typed stays typed.
 * Gives how to put it back, with the same scrolling and the same focus.
 */
export function coverPage(kept: HTMLElement): () => void {
  const { body } = document;
  const focused = document.activeElement;
  const caret = caretOf(focused);
  const scrolled = scrolledIn(body);
  const away = document.createElement('div');
  const takeAway = () => {
    for (const node of [...body.childNodes]) if (node !== kept) away.append(node);
  };

  withoutEvents(() => {
    // An element that is taken away with the focus says so later, where nobody can hold it back.
    if (focused instanceof HTMLElement || focused instanceof SVGElement) focused.blur();
    takeAway();
  });
  // What still comes, such as the dialog of a late answer, goes the same way before it is painted.
  const observer = new MutationObserver(takeAway);
  observer.observe(body, { childList: true });
  const swallow = (event: Event) => {
    const isKept = event.target instanceof Node && kept.contains(event.target);
    if (!isKept) event.stopImmediatePropagation();
  };
  // The keys of the window would still be heard from what is kept, since they listen above it.
  const stop = (event: Event) => event.stopPropagation();
  for (const name of INPUT_EVENTS) {
    window.addEventListener(name, swallow, { capture: true });
    kept.addEventListener(name, stop);
  }

  return () => {
    observer.disconnect();
    for (const name of INPUT_EVENTS) {
      window.removeEventListener(name, swallow, { capture: true });
      kept.removeEventListener(name, stop);
    }
    withoutEvents(() => {
      for (const node of [...away.childNodes]) body.insertBefore(node, kept);
      settle();
      caret?.();
    });
    // Once more when all that follows its size has seen that it has one again.
    requestAnimationFrame(() => requestAnimationFrame(() => withoutEvents(settle)));
  };

  function settle(): void {
    for (const { element, top, left } of scrolled)
      element.scrollTo({ top, left, behavior: 'instant' });
    const isLost = document.activeElement === body || kept.contains(document.activeElement);
    if (!isLost || focused === body) return;
    if (focused instanceof HTMLElement || focused instanceof SVGElement) {
      focused.focus({ preventScroll: true });
    }
    // It was in a menu that has closed by now.
    if (document.activeElement === body) {
      document.getElementById('main')?.focus({ preventScroll: true });
    }
  }
}

/** Does it without anybody in the page hearing of the focus that it moves. */
function withoutEvents(work: () => void): void {
  const swallow = (event: Event) => event.stopImmediatePropagation();
  for (const name of FOCUS_EVENTS) window.addEventListener(name, swallow, { capture: true });
  work();
  for (const name of FOCUS_EVENTS) window.removeEventListener(name, swallow, { capture: true });
}

/** How to put the caret where it is now; null where there is none. */
function caretOf(element: Element | null): (() => void) | null {
  const isText = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
  if (!isText || element.selectionStart === null) return null;
  const { selectionStart, selectionEnd } = element;
  return () => element.setSelectionRange(selectionStart, selectionEnd);
}

function scrolledIn(root: HTMLElement) {
  return [...root.querySelectorAll('*')]
    .filter((element) => element.scrollTop !== 0 || element.scrollLeft !== 0)
    .map((element) => ({ element, top: element.scrollTop, left: element.scrollLeft }));
}
