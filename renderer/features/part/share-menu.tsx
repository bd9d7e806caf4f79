import { texts } from '../../texts/texts';
import { copyText } from '../../ui/copy-text';
import { MenuButton } from '../../ui/menu-button';

interface Props {
  onCopyLink: () => void;
  /** What is copied of the part as it is shown. */
  summary: () => string;
}

/** Copies the part for somebody else. */
export function ShareMenu({ onCopyLink, summary }: Props) {
  return (
    <MenuButton
      label={texts.share.share}
      sections={[
        [
          { label: texts.grid.copyLink(true), act: onCopyLink },
          { label: texts.share.copyMarkdown, act: () => void copyText(summary()) },
        ],
      ]}
    />
  );
}
