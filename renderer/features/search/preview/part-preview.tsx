import type { Part } from '../../../../electron/shared/contract/part';
import { lacksFieldGroup } from '../../../components/lacks-field-group';
import { leadTimeText } from '../../../components/lead-time-text';
import { packageOf } from '../../../components/package-of';
import { PartPicture } from '../../../components/part-picture';
import { texts } from '../../../texts/texts';
import { Button } from '../../../ui/button';
import { CopyButton } from '../../../ui/copy-button';
import { KeyHint } from '../../../ui/key-hint';
import { LifecycleBadge } from '../../../ui/lifecycle-badge';
import { PreviewFigures } from './preview-figures';
import styles from './preview-pane.module.css';

interface Props {
  part: Part;
  onOpen: () => void;
}

/** What the part is, and what it costs where. */
export function PartPreview({ part, onOpen }: Props) {
  const packageName = packageOf(part);
  const facts = [packageName, leadTimeText(part)].filter((fact) => fact !== null);
  return (
    <>
      <header className={styles.head}>
        <PartPicture part={part} packageName={packageName} onlyIfLoaded />
        <div className={styles.names}>
          <div className={styles.name}>
            <h2>{part.mpn}</h2>
            <CopyButton label={texts.part.copyMpn} text={() => part.mpn} />
          </div>
          <p className="muted">{part.manufacturer?.name ?? texts.part.noManufacturer}</p>
        </div>
        <Button onPress={onOpen} aria-label={texts.preview.open(part.mpn)}>
          {texts.grid.open}
          <KeyHint name="↵" />
        </Button>
      </header>
      <div className={styles.about}>
        {part.description && <p className="muted">{part.description}</p>}
        <p className={styles.facts}>
          <LifecycleBadge
            lifecycle={part.lifecycle}
            notInPlan={
              lacksFieldGroup(part.outsidePlan, 'lifecycle') ? texts.part.lifecycleOutsidePlan : undefined
            }
          />
          {facts.map((fact) => (
            <span key={fact}>{fact}</span>
          ))}
        </p>
      </div>
      <PreviewFigures part={part} />
    </>
  );
}
