import {
  partsPerSearchChoices,
  partsPerSuggestion,
} from '../../../electron/shared/contract/constants/limits';
import { useSetting } from '../../bridge/use-setting';
import { FailureNotice } from '../../components/failure-notice';
import { formatNumber } from '../../format/format-number';
import { texts } from '../../texts/texts';
import { SegmentedChoice } from '../../ui/segmented-choice';
import { SettingRow } from '../../ui/setting-row';
import { CheckField } from './check-field';
import { RegionFields } from './region-fields';
import { SettingsSection } from './settings-section';

const counts = partsPerSearchChoices.map((count) => ({ value: String(count), name: formatNumber(count) }));

/** What a search asks for, and what is loaded besides. */
export function SearchSection() {
  const partsPerSearch = useSetting('partsPerSearch');
  const suggestions = useSetting('suggestions');
  const pictures = useSetting('pictures');
  const failure = partsPerSearch.failure ?? suggestions.failure ?? pictures.failure;
  const text = texts.settings;
  return (
    <SettingsSection id="search">
      <RegionFields />
      <SettingRow
        label={text.partsPerSearch}
        hint={text.partsPerSearchHint(formatNumber(partsPerSuggestion))}
      >
        {(ids) => (
          <SegmentedChoice
            labelledBy={ids.label}
            choices={counts}
            value={String(partsPerSearch.value)}
            onChange={(value) => {
              const chosen = partsPerSearchChoices.find((count) => String(count) === value);
              if (chosen) partsPerSearch.change(chosen);
            }}
          />
        )}
      </SettingRow>
      <CheckField
        label={text.whileTyping}
        option={text.suggest}
        hint={text.suggestHint}
        checked={suggestions.value}
        onChange={suggestions.change}
      />
      <CheckField
        label={text.images}
        option={text.pictures}
        hint={text.picturesHint}
        checked={pictures.value}
        onChange={pictures.change}
      />
      {failure && <FailureNotice failure={failure} />}
    </SettingsSection>
  );
}
