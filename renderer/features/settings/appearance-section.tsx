import type { Settings } from '../../../electron/shared/contract/settings';
import { useSetting } from '../../bridge/use-setting';
import { FailureNotice } from '../../components/failure-notice';
import { texts } from '../../texts/texts';
import { SegmentedChoice } from '../../ui/segmented-choice';
import { SettingRow } from '../../ui/setting-row';
import { SettingsSection } from './settings-section';

const themes = Object.keys(texts.settings.themes) as Settings['theme'][];

export function AppearanceSection() {
  const theme = useSetting('theme');
  return (
    <SettingsSection id="appearance">
      <SettingRow label={texts.settings.theme}>
        {(ids) => (
          <SegmentedChoice
            labelledBy={ids.label}
            choices={themes.map((value) => ({ value, name: texts.settings.themes[value] }))}
            value={theme.value}
            onChange={theme.change}
          />
        )}
      </SettingRow>
      {theme.failure && <FailureNotice failure={theme.failure} />}
    </SettingsSection>
  );
}
