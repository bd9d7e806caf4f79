import { useMutation } from '@tanstack/react-query';
import type { ExportFormat } from '../../../../electron/shared/contract/bom/export';
import { useApp } from '../../../bridge/app-context';
import { failureOf } from '../../../bridge/parts-failure';
import { FailureNotice } from '../../../components/failure-notice';
import { orderTexts } from '../../../texts/bom-order-texts';
import { texts } from '../../../texts/texts';
import { Button } from '../../../ui/button';
import { MenuButton } from '../../../ui/menu-button';
import { BriefNotice } from './brief-notice';
import styles from './order.module.css';

const formats: readonly ExportFormat[] = ['csv', 'xlsx', 'json'];

/** Saves the BOM as a file where main's dialog says, and tells how that went. */
export function ExportMenu({ bomId }: { bomId: string }) {
  const { bridge } = useApp();
  const { mutate, data, error, reset, variables } = useMutation({
    mutationFn: (format: ExportFormat) => bridge.exportBom({ bomId, format }),
  });
  return (
    <>
      <MenuButton
        label={orderTexts.exportMenu}
        sections={[
          formats.map((format) => ({
            label: orderTexts.formats[format],
            note: orderTexts.formatNotes[format],
            act: () => mutate(format),
          })),
        ]}
      />
      <div className={styles.outcome}>
        <div role="status">
          {data && <BriefNotice onEnd={reset}>{orderTexts.saved(data.fileName)}</BriefNotice>}
        </div>
        {error && (
          <div className={styles.failed}>
            <FailureNotice failure={failureOf(error)} onRetry={() => variables && mutate(variables)} />
            <Button variant="quiet" onPress={reset}>
              {texts.app.dismiss}
            </Button>
          </div>
        )}
      </div>
    </>
  );
}
