import type { LinkRequest } from '../../../electron/shared/contract/links';
import type { Part } from '../../../electron/shared/contract/part';
import { texts } from '../../texts/texts';
import { Button } from '../../ui/button';
import { hotkeys } from '../../ui/hotkeys';
import { DocumentIcon } from '../../ui/icons';
import { KeyHint } from '../../ui/key-hint';
import styles from './part-head.module.css';

interface Props {
  part: Part;
  onOpenLink: (request: LinkRequest) => void;
}

/** Where more about the part is to be read, each with its key. */
export function PartLinks({ part, onOpenLink }: Props) {
  const { datasheet, links, outsidePlan } = part;
  const open = (kind: 'datasheet' | 'octopart' | 'manufacturer') => () =>
    onOpenLink({ kind, partId: part.id });
  return (
    <>
      {datasheet && (
        <Button
          variant="quiet"
          className={styles.link}
          onPress={open('datasheet')}
          aria-keyshortcuts={hotkeys.datasheet}
        >
          <DocumentIcon />
          {texts.part.datasheet}
          <KeyHint name={hotkeys.datasheet} />
        </Button>
      )}
      {!datasheet && outsidePlan.includes('datasheet') && (
        <span className={styles.quiet}>{texts.part.datasheetOutsidePlan}</span>
      )}
      {links.octopart && (
        <Button
          variant="quiet"
          className={styles.link}
          onPress={open('octopart')}
          aria-keyshortcuts={hotkeys.octopart}
        >
          {texts.part.octopartPage}
          <KeyHint name={hotkeys.octopart} />
        </Button>
      )}
      {links.manufacturer && (
        <Button
          variant="quiet"
          className={styles.link}
          onPress={open('manufacturer')}
          aria-keyshortcuts={hotkeys.manufacturer}
        >
          {texts.part.manufacturerPage}
          <KeyHint name={hotkeys.manufacturer} />
        </Button>
      )}
    </>
  );
}
