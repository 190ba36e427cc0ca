import type { ClipboardBlock } from '../../../shared/lists/clipboard.ts';
import type { CopiedData } from '../read-clipboard.ts';

const TYPES = ['text/plain', 'text/html'] as const;

/** Copies without the key. `false` where the window may not. */
export async function writeClipboard({ text, html }: ClipboardBlock): Promise<boolean> {
  const parts = { 'text/plain': text, 'text/html': html };
  const blobs = TYPES.map((type) => [type, new Blob([parts[type]], { type })] as const);
  return navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]).then(
    () => true,
    () => false,
  );
}

/** What was last copied, here or elsewhere; null where the window may not look, as on the desktop. */
export async function readCopied(): Promise<CopiedData | null> {
  const items = await navigator.clipboard.read().catch(() => null);
  if (items === null) return null;
  const texts = new Map<string, string>();
  for (const item of items) {
    for (const type of item.types) {
      if (TYPES.some((one) => one === type))
        texts.set(type, await (await item.getType(type)).text());
    }
  }
  return { getData: (type) => texts.get(type) ?? '' };
}
