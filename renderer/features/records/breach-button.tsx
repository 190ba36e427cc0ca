import { Button } from '@mantine/core';
import { IconFlag } from '@tabler/icons-react';
import { useApp } from '../../app/use-app.ts';
import { useTranslate } from '../../app/use-translate.ts';

/** Lists what is wrong in the table beside the grid, or no longer; null = not judged yet. */
export function BreachButton({ count }: { readonly count: number | null }) {
  const translate = useTranslate();
  const areShown = useApp((state) => state.areBreachesShown);
  const show = useApp((state) => state.showBreaches);
  return (
    <Button
      variant={areShown ? 'light' : 'default'}
      aria-pressed={areShown}
      leftSection={<IconFlag size={16} aria-hidden />}
      onClick={() => show(!areShown)}
    >
      <span data-words="wide">{translate('breaches.button')}</span>
      {count !== null && <span>&nbsp;{count}</span>}
    </Button>
  );
}
