import type { NamedBom } from '../../../../electron/shared/contract/bom/bom';
import { formatNumber } from '../../../format/format-number';
import { bomsTexts } from '../../../texts/bom-texts';
import { texts } from '../../../texts/texts';
import { Button } from '../../../ui/button';
import layoutStyles from '../../../ui/layout.module.css';
import { Notice } from '../../../ui/notice';

interface Props {
  deleted: readonly NamedBom[];
  onUndo: () => void;
  onDismiss: () => void;
}

/** What was deleted last, and the way back. */
export function DeletedNotice({ deleted, onUndo, onDismiss }: Props) {
  const [first] = deleted;
  return (
    <div role="status">
      {first && (
        <Notice>
          <div className={layoutStyles.actions}>
            {deleted.length === 1
              ? bomsTexts.deleted(first.name)
              : bomsTexts.deletedSeveral(formatNumber(deleted.length))}
            <Button onPress={onUndo}>{bomsTexts.undo}</Button>
            <Button variant="quiet" onPress={onDismiss}>
              {texts.app.dismiss}
            </Button>
          </div>
        </Notice>
      )}
    </div>
  );
}
