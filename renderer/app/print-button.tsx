import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useTranslate } from './use-translate.ts';

/** Prints the screen, as Ctrl+P does. */
export function PrintButton() {
  const translate = useTranslate();
  return (
    <Button
      variant="default"
      title={translate('app.print')}
      leftSection={<IconPrinter size={16} aria-hidden />}
      onClick={() => window.print()}
    >
      <span data-words="wide">{translate('app.print')}</span>
    </Button>
  );
}
