import type { BomView } from '../../../../electron/shared/contract/bom/bom-view';
import { failureOf } from '../../../bridge/parts-failure';
import { FailureNotice } from '../../../components/failure-notice';
import { costTexts } from '../../../texts/bom-cost-texts';
import { ScrollArea } from '../../../ui/scroll-area';
import { BoardCurve } from './board-curve';
import styles from './costs.module.css';
import { DistributorShares } from './distributor-shares';
import { LineShares } from './line-shares';
import { useCurve } from './use-curve';

/** What of the cost is due to which line, to how many boards and to which distributor. */
export function CostPanel({ view }: { view: BomView }) {
  const { data, error, refetch } = useCurve(view);
  if (error) return <FailureNotice failure={failureOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <p className={styles.waiting}>{costTexts.loading}</p>;
  return (
    <ScrollArea
      className={styles.panel}
      labelledBy="bom-cost-by-line bom-cost-per-board bom-cost-by-distributor"
    >
      <LineShares view={view} />
      <BoardCurve {...data} boards={view.settings.boards[0] ?? 1} />
      <DistributorShares view={view} />
    </ScrollArea>
  );
}
