import { isOld } from '../../components/is-old';

/** When the data of some results arrived: ISO 8601. */
export interface DataTimes {
  readonly oldest: string;
  /** Whether some of it is clearly newer. */
  readonly differ: boolean;
}

/** Null without any. */
export function dataTimes(moments: readonly string[]): DataTimes | null {
  const inOrder = [...moments].sort((a, b) => Date.parse(a) - Date.parse(b));
  const [oldest] = inOrder;
  const newest = inOrder.at(-1);
  if (oldest === undefined || newest === undefined) return null;
  return { oldest, differ: isOld(oldest, Date.parse(newest)) };
}
