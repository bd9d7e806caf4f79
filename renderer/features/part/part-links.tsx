import type { LinkRequest } from '../../../electron/shared/contract/links';
import type { Part } from '../../../electron/shared/contract/part';
import { formatNumber } from '../../format/format-number';
import { texts } from '../../texts/texts';
import { Button } from '../../ui/button';
import { hotkeys } from '../../ui/hotkeys';
import { DocumentIcon, OpenIcon } from '../../ui/icons';
import { KeyHint } from '../../ui/key-hint';
import { Credit } from './credit';
import styles from './part-head.module.css';

interface Props {
  part: Part;
  onOpenLink: (request: LinkRequest) => void;
}

export function PartLinks({ part, onOpenLink }: Props) {
  const { datasheet, links, outsidePlan } = part;
  const open = (kind: 'datasheet' | 'datasheet-credit' | 'octopart' | 'manufacturer') => () =>
    onOpenLink({ kind, partId: part.id });
  return (
    <div className={styles.links}>
      {datasheet && (
        <>
          <Button onPress={open('datasheet')} aria-keyshortcuts={hotkeys.datasheet}>
            <DocumentIcon />
            {texts.part.datasheet}
            <KeyHint name={hotkeys.datasheet} />
          </Button>
          <span className={styles.source}>
            <span title={datasheet.name}>
              {texts.part.datasheetAt(
                datasheet.host,
                datasheet.pages === null ? null : formatNumber(datasheet.pages),
              )}
            </span>
            {datasheet.credit && (
              <Credit
                what={texts.part.credit}
                credit={datasheet.credit}
                pageName={texts.part.creditPage}
                onOpen={open('datasheet-credit')}
              />
            )}
          </span>
        </>
      )}
      {!datasheet && outsidePlan.includes('datasheet') && (
        <span className={styles.source}>{texts.part.datasheetOutsidePlan}</span>
      )}
      {links.octopart && (
        <Button variant="quiet" onPress={open('octopart')} aria-keyshortcuts={hotkeys.octopart}>
          <OpenIcon />
          {texts.part.octopartPage}
          <KeyHint name={hotkeys.octopart} />
        </Button>
      )}
      {links.manufacturer && (
        <Button variant="quiet" onPress={open('manufacturer')}>
          <OpenIcon />
          {texts.part.manufacturerPage}
        </Button>
      )}
    </div>
  );
}
