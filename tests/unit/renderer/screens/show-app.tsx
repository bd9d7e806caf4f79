import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { expect } from 'vitest';
import { App } from '../../../../renderer/app/app';
import { loadSearchParts } from '../../../../renderer/app/later-screens';
import { askMain, createApp } from '../../../../renderer/app/open-app';
import { Providers } from '../../../../renderer/app/providers';
import { createPageBridge } from '../../../../renderer/bridge/page-bridge';
import type { FakeBackEnd, FakeBackEndOptions } from '../../../fake-back-end/fake-back-end';
import { startBackEnd } from './running-back-ends';

/** Draws the whole page at `hash`, as `app/index.tsx` does. */
export async function showPage(back: FakeBackEnd, hash: string): Promise<UserEvent> {
  cleanup();
  window.location.hash = hash;
  const app = createApp(createPageBridge(back.parts));
  await askMain(app);
  await loadSearchParts();
  await act(async () => {
    render(
      <Providers app={app}>
        <App />
      </Providers>,
    );
  });
  return userEvent.setup({ pointerEventsCheck: 0 });
}

export interface ShownApp {
  readonly back: FakeBackEnd;
  readonly user: UserEvent;
}

export async function showApp(options: FakeBackEndOptions, hash = '#/search'): Promise<ShownApp> {
  const back = await startBackEnd(options);
  return { back, user: await showPage(back, hash) };
}

export const button = (name: string | RegExp) => screen.getByRole('button', { name });
export const queryButton = (name: string | RegExp) => screen.queryByRole('button', { name });
export const findButton = (name: string | RegExp) => screen.findByRole('button', { name });
export const heading = (name: string | RegExp) => screen.getByRole('heading', { name });
export const findHeading = (name: string | RegExp) => screen.findByRole('heading', { name });

/** Elements that are shown and can be reached; Testing Library also finds those in an `inert` subtree. */
export const reachable = (role: string) =>
  screen.queryAllByRole(role).filter((element) => !element.closest('[inert]'));

export const pageText = () => document.body.textContent ?? '';
export const searchBox = () => screen.getByRole<HTMLInputElement>('searchbox', { name: 'Part number' });
export const searchStatus = () => screen.getByRole('status', { name: 'Search status' }).textContent;
export const connectionStatus = () => screen.getByRole('status', { name: 'Connection' }).textContent;
export const rows = () =>
  within(screen.getByRole('grid', { name: 'Results' }))
    .getAllByRole('row')
    .slice(1);

/** The headings of the groups of rows. */
export const groups = () =>
  within(screen.getByRole('grid', { name: 'Results' }))
    .getAllByRole('rowgroup')
    .slice(1)
    .map((group) => document.getElementById(group.getAttribute('aria-labelledby') ?? '')?.textContent);

export function row(index: number): HTMLElement {
  const found = rows()[index];
  if (!found) throw new Error(`The results have no row ${index}`);
  return found;
}

/** Replaces the text of a field in one change: with a change for each key the tests would mostly draw. */
export async function fill(user: UserEvent, field: HTMLElement, text: string): Promise<void> {
  await user.click(field);
  fireEvent.change(field, { target: { value: text } });
}

export async function search(user: UserEvent, text: string): Promise<void> {
  await fill(user, searchBox(), text);
  await user.keyboard('{Enter}');
}

export async function searchAndWait(user: UserEvent, text: string): Promise<void> {
  await search(user, text);
  await waitFor(() => expect(searchStatus()).toMatch(/shown$/));
}

/** The requests of the page's calls named `name`, without their `callId`. */
export function requestsOf({ calls }: FakeBackEnd, name: string): unknown[] {
  return calls.flatMap((call) => {
    if (call.name !== name) return [];
    const { callId: _callId, ...request } = { ...(call.request as object), callId: undefined };
    return [request];
  });
}
