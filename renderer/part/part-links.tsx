import type { LinkRequest } from '../../electron/contract/links';
import type { Part } from '../../electron/contract/part';
import { formatNumber } from '../app/format-number';
import { texts } from '../texts';
import { Button } from '../ui/button';
import { DocumentIcon, OpenIcon } from '../ui/icons';
import styles from './part-screen.module.css';

interface Props {
  part: Part;
  onOpenLink: (request: LinkRequest) => void;
}

function Credit({ part, onOpenLink }: Props) {
  const credit = part.datasheet?.credit;
  if (!credit) return null;
  // The service's words stay outside the button: they may say "Datasheet", which is another button's name.
  return (
    <span className={styles.credit}>
      {credit.text}
      {credit.linked && (
        <Button
          look="link"
          aria-label={texts.part.creditPage}
          onPress={() => onOpenLink({ kind: 'datasheet-credit', partId: part.id })}
        >
          <OpenIcon size={12} />
        </Button>
      )}
    </span>
  );
}

export function PartLinks({ part, onOpenLink }: Props) {
  const { datasheet, links, outsidePlan } = part;
  const open = (kind: 'datasheet' | 'octopart' | 'manufacturer') => () =>
    onOpenLink({ kind, partId: part.id });
  return (
    <div className={styles.links}>
      {datasheet && (
        <>
          <Button onPress={open('datasheet')}>
            <DocumentIcon />
            {texts.part.datasheet}
          </Button>
          <span className={styles.source}>
            <span title={datasheet.name}>
              {texts.part.datasheetAt(
                datasheet.host,
                datasheet.pages === null ? null : formatNumber(datasheet.pages),
              )}
            </span>
            <Credit part={part} onOpenLink={onOpenLink} />
          </span>
        </>
      )}
      {!datasheet && outsidePlan.includes('datasheet') && (
        <span className={styles.source}>{texts.part.datasheetOutsidePlan}</span>
      )}
      {links.octopart && (
        <Button look="quiet" onPress={open('octopart')}>
          <OpenIcon />
          {texts.part.octopartPage}
        </Button>
      )}
      {links.manufacturer && (
        <Button look="quiet" onPress={open('manufacturer')}>
          <OpenIcon />
          {texts.part.makerPage}
        </Button>
      )}
    </div>
  );
}
