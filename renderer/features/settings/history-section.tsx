import { ForgetSearches } from '../../components/forget-searches';
import { texts } from '../../texts/texts';
import { SettingRow } from '../../ui/setting-row';
import { CachedResultsSettings } from './cached-results-settings';
import { SettingsSection } from './settings-section';

/** What the app remembers of the user's work. */
export function HistorySection() {
  return (
    <SettingsSection id="history">
      <CachedResultsSettings />
      <SettingRow label={texts.settings.recentSearches} hint={texts.settings.recentSearchesHint}>
        {() => <ForgetSearches variant="plain" />}
      </SettingRow>
    </SettingsSection>
  );
}
