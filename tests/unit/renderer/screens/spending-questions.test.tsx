// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { SpendingQuestion } from '../../../../electron/features/spending/consent';
import { listField } from './part-list-panel';
import {
  findButton,
  pageText,
  requestsOf,
  rows,
  search,
  searchAndWait,
  searchBox,
  searchStatus,
  showApp,
} from './show-app';

/** The app, whose user says no to each question. */
async function showAsked(settings: { askAboveParts?: number; askBelowLeft?: number }) {
  const questions: SpendingQuestion[] = [];
  const shown = await showApp({
    source: 'nexar',
    settings,
    async confirmSpending(question) {
      questions.push(question);
      return questions.length > 1;
    },
  });
  await shown.back.parts.choosePlan({ kind: 'lifetime', parts: 100 });
  return { ...shown, questions };
}

describe('a declined search', () => {
  it('leaves text and results as they are, spends nothing, and can be sent again', async () => {
    const { user, back, questions } = await showAsked({ askBelowLeft: 85 });
    await searchAndWait(user, 'LM358');
    const { partsSpent } = back.nexar.control;
    await search(user, 'NE555');
    await waitFor(() => expect(questions).toHaveLength(1));
    await waitFor(() => expect(searchStatus()).not.toBe('Searching…'));
    expect(searchBox().value).toBe('NE555');
    expect(rows()).toHaveLength(10);
    expect(screen.queryByRole('alert')).toBeNull();
    expect(back.nexar.control.partsSpent).toBe(partsSpent);
    const left = await back.parts.partsLeft();
    expect(left.ok && left.value).toMatchObject({ spent: 10, uncertain: 0 });
    await searchAndWait(user, 'NE555');
    expect(back.nexar.control.partsSpent).toBeGreaterThan(partsSpent);
  });
});

describe('a list', () => {
  const mpns = ['LM358', 'NE555P', 'BC547'].join('\n');

  it('is asked about only where the pressed button does not name the cost, and stays typed when declined', async () => {
    const { user, back, questions } = await showAsked({ askAboveParts: 2 });
    const restore = back.network.intercept('MultiMatch', async () =>
      Promise.reject(new TypeError('net::ERR_CONNECTION_RESET')),
    );
    fireEvent.paste(searchBox(), { clipboardData: { getData: () => mpns } });
    await user.click(await findButton(/^Look up/));
    await waitFor(() => expect(pageText()).toContain('was interrupted'));
    restore();
    expect(questions).toEqual([]);
    await user.click(await findButton('Try again'));
    await waitFor(() => expect(questions).toMatchObject([{ use: { kind: 'list' }, maxParts: 3 }]));
    expect(requestsOf(back, 'lookUpList')).toMatchObject([{ costShown: true }, { costShown: false }]);
    await waitFor(() => expect(searchStatus()).toBe('Search canceled'));
    await user.click(await findButton('List of part numbers'));
    expect(listField().value).toBe(mpns);
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

it('The next lines of a list are asked about where they are tried again, and not where the button names the cost', async () => {
  const { user, back } = await showAsked({ askAboveParts: 2 });
  const mpns = Array.from({ length: 103 }, (_, at) => (at === 0 ? 'LM358' : `ZZZ-${at}`));
  fireEvent.paste(searchBox(), { clipboardData: { getData: () => mpns.join('\n') } });
  await user.click(await findButton(/^Look up/));
  const more = await findButton(/^Look up .*3/);
  const restore = back.network.intercept('MultiMatch', async () =>
    Promise.reject(new TypeError('net::ERR_CONNECTION_RESET')),
  );
  await user.click(more);
  await waitFor(() => expect(pageText()).toContain('was interrupted'));
  restore();
  await user.click(await findButton('Try again'));
  await waitFor(() => expect(requestsOf(back, 'lookUpList')).toHaveLength(3));
  const sent = [{ costShown: true }, { costShown: true }, { costShown: false }];
  expect(requestsOf(back, 'lookUpList')).toMatchObject(sent);
});

it('Settings take both limits, and no floor for an empty field', async () => {
  const { back } = await showApp({ source: 'nexar' }, '#/settings/partsLeft');
  const region = await screen.findByRole('region', { name: 'Parts left' });
  const enter = (label: string, value: string) => {
    const field = within(region).getByLabelText(label);
    fireEvent.change(field, { target: { value } });
    fireEvent.keyDown(field, { key: 'Enter' });
  };
  expect(document.activeElement?.textContent).toBe('Parts left');
  const stored = async () => {
    const answer = await back.parts.settings();
    return answer.ok && answer.value.settings;
  };
  enter('Ask before going below (parts left)', '50');
  enter('Ask before using more than (parts)', '0');
  expect(pageText()).toContain('Enter a whole number, 1 or more.');
  enter('Ask before using more than (parts)', '5');
  await waitFor(async () => expect(await stored()).toMatchObject({ askAboveParts: 5, askBelowLeft: 50 }));
  enter('Ask before going below (parts left)', '');
  await waitFor(async () => expect(await stored()).toMatchObject({ askBelowLeft: null }));
});
