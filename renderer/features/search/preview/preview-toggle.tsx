import { texts } from '../../../texts/texts';
import { Button } from '../../../ui/button';
import { PanelIcon } from '../../../ui/icons';
import { shortcutText } from '../../../ui/shortcut-text';
import type { PreviewRow } from './use-preview-row';

/** Shows or hides the pane beside the results. */
export function PreviewToggle({ preview }: { preview: PreviewRow }) {
  const { toggle } = texts.preview;
  return (
    <span title={`${toggle} (${shortcutText('I')})`}>
      <Button variant="quiet" aria-label={toggle} aria-pressed={preview.isShown} onPress={preview.toggle}>
        <PanelIcon />
      </Button>
    </span>
  );
}
