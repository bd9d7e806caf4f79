import { screen } from '@testing-library/react';
import type { FakeUpdatesOptions } from '../../../fake-back-end/fake-updates';
import { type ShownApp, showApp } from './show-app';

/** Opens Settings in a copy of the app that is installed and updated as `updates` says. */
export async function showUpdates(updates: FakeUpdatesOptions = {}): Promise<ShownApp> {
  const app = await showApp({ source: 'nexar', updates }, '#/settings');
  await screen.findByRole('region', { name: 'Updates' });
  return app;
}

export const updatesSection = () => screen.getByRole('region', { name: 'Updates' });
export const updatesText = () => updatesSection().textContent ?? '';
export const updateStatus = () => screen.getByRole('status', { name: 'Update status' }).textContent;
export const select = (name: string) => screen.getByRole<HTMLSelectElement>('combobox', { name });
export const querySelect = (name: string) => screen.queryByRole('combobox', { name });
export const daysAgo = (days: number) => new Date(Date.now() - days * 24 * 3_600_000).toISOString();
