import { useSetting } from '../../bridge/use-setting';
import { FailureNotice } from '../../components/failure-notice';
import { texts } from '../../texts/texts';
import { CheckField } from './check-field';
import { RegionFields } from './region-fields';
import { SettingsSection } from './settings-section';

/** What a search asks for, and what is loaded besides. */
export function SearchSection() {
  const suggestions = useSetting('suggestions');
  const pictures = useSetting('pictures');
  const failure = suggestions.failure ?? pictures.failure;
  const text = texts.settings;
  return (
    <SettingsSection id="search">
      <RegionFields />
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
