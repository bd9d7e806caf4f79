import type { BomLine } from '../../../../electron/shared/contract/bom/bom-line';
import type { BomSettings } from '../../../../electron/shared/contract/bom/bom-settings';
import type { Part } from '../../../../electron/shared/contract/part';
import type { BomFilters } from '../../../../electron/shared/domain/bom/costing/cost-settings';
import { comparedTotal, comparedUnitPrice } from '../../../components/offers/shown-total';
import { formatNumber } from '../../../format/format-number';
import { panelTexts } from '../../../texts/bom-panel-texts';
import { Button } from '../../../ui/button';
import { useOpenPart } from '../bom/use-open-part';
import styles from './panel.module.css';
import tableStyles from './panel-tables.module.css';
import { needAt, offersAt } from './part-orders';

const defaultCounts = [10, 50, 100, 500];

interface Props {
  part: Part;
  line: BomLine;
  settings: BomSettings;
  filters: BomFilters;
}

/** What the line's part costs for usual numbers of boards, and for those of the BOM. */
export function CostAtBoards({ part, line, settings, filters }: Props) {
  const openPart = useOpenPart();
  const counts = [...new Set([...defaultCounts, ...settings.boards])].sort((one, other) => one - other);
  return (
    <section>
      <div className={styles.title}>
        <div className={styles.titleText}>
          <h3 id="cost-at-boards">{panelTexts.costAt}</h3>
          <p className="muted">{panelTexts.cheapest(part.mpn)}</p>
        </div>
        <Button aria-label={`${panelTexts.open} ${part.mpn}`} onPress={() => openPart(part.id, line.need)}>
          {panelTexts.open}
        </Button>
      </div>
      <table className={tableStyles.table} aria-labelledby="cost-at-boards">
        <thead>
          <tr>
            <th scope="col">{panelTexts.boards}</th>
            <th scope="col">{panelTexts.needed}</th>
            <th scope="col">{panelTexts.order}</th>
            <th scope="col">{panelTexts.each}</th>
            <th scope="col">{panelTexts.line}</th>
          </tr>
        </thead>
        <tbody>
          {counts.map((boards) => {
            const pieces = needAt(line, boards, settings);
            const order =
              pieces === null ? null : offersAt(part, pieces, filters).find(({ best }) => best)?.order;
            const compared = order?.comparable;
            return (
              <tr key={boards} data-current={settings.boards.includes(boards) || undefined}>
                <td>{formatNumber(boards)}</td>
                <td>{pieces === null ? '—' : formatNumber(pieces)}</td>
                <td>{order ? formatNumber(order.orderQuantity) : '—'}</td>
                <td>{compared ? comparedUnitPrice(compared) : '—'}</td>
                <td>
                  <strong>{compared ? comparedTotal(compared) : '—'}</strong>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
