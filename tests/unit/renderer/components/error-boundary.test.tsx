// @vitest-environment happy-dom
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { askMain, createApp } from '../../../../renderer/app/open-app';
import { Providers } from '../../../../renderer/app/providers';
import { createPageBridge } from '../../../../renderer/bridge/page-bridge';
import { LazyBoundary } from '../../../../renderer/components/error-boundary';
import { lazyPart } from '../../../../renderer/ui/lazy-part';
import { startBackEnd } from '../screens/running-back-ends';

it('A chunk that cannot be loaded takes nothing else with it, and trying again reloads the page', async () => {
  // React logs what a boundary catches.
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const load = vi.fn(async (): Promise<() => null> => {
    throw new TypeError('Failed to fetch dynamically imported module');
  });
  const Chart = lazyPart(load);
  const back = await startBackEnd({ source: 'sample' });
  const app = createApp(createPageBridge(back.parts));
  await askMain(app);
  await act(async () => {
    render(
      <Providers app={app}>
        <p>beside it</p>
        <LazyBoundary fallback="Loading…">
          <Chart />
        </LazyBoundary>
      </Providers>,
    );
  });
  expect((await screen.findByRole('alert')).textContent).toContain('couldn’t be shown');
  expect(screen.getByText('beside it')).toBeTruthy();
  expect(load).toHaveBeenCalledTimes(1);

  const user = userEvent.setup();
  await user.tab();
  await user.keyboard('{Enter}');
  expect(back.windowActions).toEqual(['reload parts']);
});
