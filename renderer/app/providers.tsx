import { QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, useEffect, useState } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { AppContext, type AppContextValue } from '../bridge/app-context';
import { userLocale } from '../format/locale';
import { createQueryClient } from './query-client';

// React Aria brings words of its own ("Clear search"). The page speaks English, left to right: another language's words,
// or the arrow keys of one written right to left, would not fit it. Numbers follow the user's locale by `format/`.
const controlsLocale = userLocale.startsWith('en') ? userLocale : 'en-US';

export function Providers({ app, children }: { app: AppContextValue; children: ReactNode }) {
  const [client] = useState(createQueryClient);
  useEffect(
    () =>
      app.bridge.onAnswersCleared(() => {
        // Reading a part anew is free: main answers it, or says that it is no longer kept.
        void client.resetQueries({ queryKey: ['part'] });
      }),
    [app, client],
  );
  return (
    <AppContext value={app}>
      <QueryClientProvider client={client}>
        <I18nProvider locale={controlsLocale}>{children}</I18nProvider>
      </QueryClientProvider>
    </AppContext>
  );
}
