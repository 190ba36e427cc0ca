import { Button } from '@mantine/core';
import { useApp } from './use-app.ts';
import { useTranslate } from './use-translate.ts';

/** What of a failure helps who is asked about it, and no word about a person. */
export function CopyDetails({ details }: { readonly details: string }) {
  const translate = useTranslate();
  const notify = useApp((state) => state.notify);

  async function copy(): Promise<void> {
    await navigator.clipboard.writeText(details);
    notify('app.copied');
  }

  return (
    <Button size="compact-xs" variant="subtle" onClick={() => void copy()}>
      {translate('app.copy')}
    </Button>
  );
}
