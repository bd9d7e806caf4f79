// @vitest-environment happy-dom
import { waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { offers, openPart } from './open-part';
import { findHeading, requestsOf, row, rows, searchAndWait, showApp } from './show-app';

it('leads from the heading to the best offer by one key, and on from there', async () => {
  const { user } = await openPart('LM358');
  await waitFor(() => expect(document.activeElement?.tagName).toBe('H1'));
  await user.keyboard('{ArrowDown}');
  expect(document.activeElement).toBe(offers()[0]);
  expect(offers()[0]?.textContent).toContain('Best');
  await user.keyboard('{ArrowDown}');
  expect(document.activeElement).toBe(offers()[1]);
});

it('shows the next and the previous result in the order of the results, without a request', async () => {
  const { back, user } = await showApp({ source: 'sample' });
  await searchAndWait(user, 'STM32F103');
  const ids = rows().map((each) => each.getAttribute('data-key'));
  await user.click(row(0));
  await waitFor(() => expect(document.activeElement?.tagName).toBe('H1'));
  const partId = () => decodeURIComponent(window.location.hash.replace('#/part/', ''));
  const entries = window.history.length;
  await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
  await waitFor(() => expect(partId()).toBe(ids[1]));
  await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
  await waitFor(() => expect(partId()).toBe(ids[2]));
  await user.keyboard('{Alt>}{ArrowUp}{ArrowUp}{/Alt}');
  await waitFor(() => expect(partId()).toBe(ids[0]));
  // There is none before the first one.
  await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
  expect(partId()).toBe(ids[0]);
  await findHeading('STM32F103C8T6');
  expect(window.history.length).toBe(entries);
  expect(requestsOf(back, 'search')).toHaveLength(1);
});
