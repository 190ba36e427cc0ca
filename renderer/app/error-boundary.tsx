import { Button } from '@mantine/core';
import { Component, type ReactNode } from 'react';
import { EmptyState } from '../ui/empty-state.tsx';
import { useTranslate } from './use-translate.ts';

type Props = { readonly children: ReactNode };

/** Shows a sentence where a part of the window broke. A class, because React offers no other way. */
export class ErrorBoundary extends Component<Props, { readonly isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError() {
    return { isBroken: true };
  }

  override render() {
    return this.state.isBroken ? <Broken /> : this.props.children;
  }
}

function Broken() {
  const translate = useTranslate();
  return (
    <EmptyState title={translate('app.crash.title')} text={translate('app.crash.kept')}>
      <Button onClick={() => location.reload()}>{translate('app.crash.reload')}</Button>
    </EmptyState>
  );
}
