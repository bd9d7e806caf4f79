import type { LinkRequest } from '../../../electron/shared/contract/links';
import type { Part } from '../../../electron/shared/contract/part';
import { useApp } from '../../bridge/app-context';
import { useLiveValue } from '../../bridge/live-value';
import { formatNumber } from '../../format/format-number';
import { texts } from '../../texts/texts';
import { Button } from '../../ui/button';
import { OpenIcon } from '../../ui/icons';
import styles from './part-side.module.css';

interface SourceProps {
  text: string;
  title?: string | undefined;
  /** The name of the button that opens the source's page. */
  pageName: string;
  /** Null where the service names no page. */
  onOpen: (() => void) | null;
}

/** Who is credited. The service's text stays outside the button: it may be "Datasheet", which is another button's name. */
function Source({ text, title, pageName, onOpen }: SourceProps) {
  return (
    <p className={styles.source}>
      <span title={title}>{text}</span>
      {onOpen && (
        <Button variant="link" aria-label={pageName} onPress={onOpen}>
          <OpenIcon size={12} />
        </Button>
      )}
    </p>
  );
}

/** Where image and datasheet are from, as the service wants it said. */
export function PartSources({
  part,
  onOpenLink,
}: {
  part: Part;
  onOpenLink: (request: LinkRequest) => void;
}) {
  const { pictures } = useLiveValue(useApp().settings).settings;
  const { datasheet, id: partId } = part;
  const imageCredit = pictures ? part.image?.credit : null;
  if (!imageCredit && !datasheet) return null;
  const text = texts.part;
  return (
    <div className={styles.sources}>
      {imageCredit && (
        <Source
          text={text.pictureCredit(imageCredit.text)}
          pageName={text.pictureCreditPage}
          onOpen={imageCredit.linked ? () => onOpenLink({ kind: 'image-credit', partId }) : null}
        />
      )}
      {datasheet && (
        <Source
          text={[
            text.datasheetAt(datasheet.host, datasheet.pages === null ? null : formatNumber(datasheet.pages)),
            datasheet.credit?.text,
          ]
            .filter(Boolean)
            .join(' · ')}
          title={datasheet.name}
          pageName={text.creditPage}
          onOpen={datasheet.credit?.linked ? () => onOpenLink({ kind: 'datasheet-credit', partId }) : null}
        />
      )}
    </div>
  );
}
