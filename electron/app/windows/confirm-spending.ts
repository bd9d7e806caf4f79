import type { BrowserWindow } from 'electron';
import type { ConfirmSpending, SpendingQuestion } from '../../features/spending/consent';
import { showMessage } from './show-message';

const parts = (count: number) => (count === 1 ? '1 part' : `${count.toLocaleString('en-US')} parts`);

const subjects: Readonly<Record<SpendingQuestion['use']['kind'], string>> = {
  search: 'This search',
  list: 'This list of part numbers',
  update: 'Refreshing this part',
  similar: 'Showing similar parts',
};

function detailOf({ floor }: SpendingQuestion): string {
  const reason = floor
    ? `You have ${parts(floor.left)} left and asked to be warned before fewer than ${floor.atLeast.toLocaleString('en-US')} are left. ` +
      'If you go on, you aren’t asked about this again until more parts are left or the app restarts.'
    : 'It needs more parts than your limit in Settings allows without asking.';
  return `${reason}\n\nIf you cancel, nothing is sent and what you typed stays.`;
}

/** Says the most that a request can use, and asks whether to send it. */
export async function confirmSpending(
  parent: BrowserWindow | null,
  question: SpendingQuestion,
  signal?: AbortSignal,
): ReturnType<ConfirmSpending> {
  const { use, maxParts } = question;
  const most = `up to ${parts(maxParts)}`;
  const response = await showMessage(parent, {
    type: 'question',
    message: `${subjects[use.kind]} can use ${most}.`,
    detail: detailOf(question),
    buttons: [`Use ${most}`, 'Cancel'],
    defaultId: 1,
    cancelId: 1,
    noLink: true,
    ...(signal && { signal }),
  });
  return response === 0;
}
