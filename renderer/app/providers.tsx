import { QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, useEffect, useState } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { AppContext, type AppContextValue } from '../bridge/app-context';
import { type BomList, bomKey, bomsKey, withProgress } from '../bridge/boms';
import { userLocale } from '../format/locale';
import { createQueryClient } from './query-client';

// React Aria brings texts of its own ("Clear search"). The page is in English, from left to right: texts of another
// language, or the arrow keys of one that is written from right to left, would not fit. `format/` follows the user's locale.
const controlsLocale = userLocale.startsWith('en') ? userLocale : 'en-US';

export function Providers({ app, children }: { app: AppContextValue; children: ReactNode }) {
  const [client] = useState(createQueryClient);
  useEffect(
    () =>
      app.bridge.onAnswersCleared(() => {
        // Reading a part again is free: main answers from its cache, or says that it is no longer there.
        void client.resetQueries({ queryKey: ['part'] });
      }),
    [app, client],
  );
  useEffect(() => app.bridge.onBomsChanged(() => void client.invalidateQueries(bomsKey)), [app, client]);
  useEffect(
    () =>
      app.bridge.onBomChanged(({ bomId, progress }) => {
        void client.invalidateQueries(bomKey(bomId));
        // During a lookup only its progress is updated in the list; the rest follows at the end.
        if (progress === null) void client.invalidateQueries(bomsKey);
        else
          client.setQueryData(bomsKey.queryKey, (list: BomList | undefined) =>
            withProgress(list, bomId, progress),
          );
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
