import { useState } from 'react';
import { keepAnswersChoices } from '../../../electron/shared/contract/constants/limits';
import { useApp } from '../../bridge/app-context';
import { useAsyncAction } from '../../bridge/use-async-action';
import { useSetting } from '../../bridge/use-setting';
import { FailureNotice } from '../../components/failure-notice';
import { texts } from '../../texts/texts';
import { Button } from '../../ui/button';
import { SegmentedChoice } from '../../ui/segmented-choice';
import { SettingRow } from '../../ui/setting-row';

const text = texts.settings;
const choices = keepAnswersChoices.map((hours) => ({ value: String(hours), name: text.keepChoices[hours] }));

/** For how long results stay on this computer, and the way to delete them. */
export function CachedResultsSettings() {
  const { bridge } = useApp();
  const keep = useSetting('keepAnswersHours');
  const clearing = useAsyncAction();
  const [isCleared, setIsCleared] = useState(false);
  const clear = async () => {
    setIsCleared(false);
    await bridge.clearAnswers();
    setIsCleared(true);
  };
  const failure = keep.failure ?? clearing.failure;
  return (
    <>
      <SettingRow label={text.keepResults} hint={text.keepHints[keep.value === 0 ? 'not' : 'kept']}>
        {(ids) => (
          <SegmentedChoice
            labelledBy={ids.label}
            choices={choices}
            value={String(keep.value)}
            onChange={(value) => {
              const chosen = keepAnswersChoices.find((hours) => String(hours) === value);
              if (chosen !== undefined) keep.change(chosen);
            }}
          />
        )}
      </SettingRow>
      <SettingRow label={text.cachedResults} hint={text.clearResultsHint}>
        {() => (
          <>
            <Button isBusy={clearing.busy} onPress={() => clearing.run(clear)}>
              {text.clearResults}
            </Button>
            <span aria-live="polite" className="muted">
              {isCleared && text.resultsCleared}
            </span>
          </>
        )}
      </SettingRow>
      {failure && <FailureNotice failure={failure} />}
    </>
  );
}
