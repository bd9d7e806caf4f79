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
    ? `You have ${parts(floor.left)} left and asked to be warned before going below ${floor.atLeast.toLocaleString('en-US')}. ` +
      'If you continue, you won’t be asked again until you have more parts or restart the app.'
    : 'This is more than your settings allow without asking.';
  return `${reason}\n\nIf you cancel, nothing is sent and your input is kept.`;
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
