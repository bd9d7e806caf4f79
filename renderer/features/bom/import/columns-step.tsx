import { importTexts } from '../../../texts/bom-import-texts';
import { Button } from '../../../ui/button';
import { ColumnsNotice } from './columns-notice';
import { ImportFooter } from './import-footer';
import { PreviewTable } from './preview-table';
import { ReadingBar } from './reading-bar';
import type { ReadImport } from './use-import';

/** What each column holds, with what the file looks like under it. */
export function ColumnsStep({ read }: { read: ReadImport }) {
  const { state, update } = read;
  return (
    <>
      <ReadingBar read={read} />
      <PreviewTable read={read} />
      <ColumnsNotice read={read} />
      <ImportFooter state={state} onBack={() => update({ step: 'file' })}>
        <Button variant="primary" onPress={() => update({ step: 'check' })}>
          {importTexts.next}
        </Button>
      </ImportFooter>
    </>
  );
}
