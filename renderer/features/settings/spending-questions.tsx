import { useSetting } from '../../bridge/use-setting';
import { FailureNotice } from '../../components/failure-notice';
import { spendingTexts as text } from '../../texts/spending-texts';
import { CountField } from './count-field';

/** When the app asks before it uses parts. */
export function SpendingQuestions() {
  const askAbove = useSetting('askAboveParts');
  const askBelow = useSetting('askBelowLeft');
  const failure = askAbove.failure ?? askBelow.failure;
  return (
    <>
      <CountField
        label={text.askAbove}
        hint={text.askAboveHint}
        value={askAbove.value}
        min={1}
        onChange={askAbove.change}
      />
      <CountField
        label={text.askBelow}
        hint={text.askBelowHint}
        value={askBelow.value}
        min={1}
        onChange={askBelow.change}
        onEmptied={() => askBelow.change(null)}
      />
      {failure && <FailureNotice failure={failure} />}
    </>
  );
}
