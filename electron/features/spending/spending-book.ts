import { maxBookedTextLength } from '../../shared/contract/constants/limits';
import type { SpendingBook } from '../../shared/contract/spending';
import { monthStart } from '../../shared/domain/spending/plan';
import { msPerDay, type SpendingRepository } from '../../storage/repositories/spending-repository';

const daysShown = 30;
const usesShown = 50;

/** The book of one application as the page shows it. */
export async function spendingBook(
  book: SpendingRepository,
  application: string,
  now: number,
): Promise<SpendingBook> {
  const today = Math.floor(now / msPerDay);
  const firstDay = today - daysShown + 1;
  const days = await book.days(application, firstDay * msPerDay);
  const since = async (start: number) => (await book.spent(application, start)).parts;
  // 1 January 1970 was a Thursday; weeks begin on Monday.
  const monday = today - ((today + 3) % 7);
  const uses = await book.latest(application, usesShown);
  return {
    today: await since(today * msPerDay),
    thisWeek: await since(monday * msPerDay),
    thisMonth: await since(monthStart(now)),
    days: days.map(({ day, parts }) => ({
      day: new Date(day * msPerDay).toISOString().slice(0, 10),
      parts,
    })),
    uses: uses.map(({ at, kind, text, parts, certain }) => ({
      at: new Date(at).toISOString(),
      kind,
      text: text.slice(0, maxBookedTextLength),
      parts,
      certain,
    })),
  };
}
