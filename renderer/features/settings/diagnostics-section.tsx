import { navigate } from '../../navigation/route';
import { texts } from '../../texts/texts';
import { Button } from '../../ui/button';
import { SettingRow } from '../../ui/setting-row';
import { SettingsSection } from './settings-section';

export function DiagnosticsSection() {
  return (
    <SettingsSection id="diagnostics">
      <SettingRow label={texts.settings.bugReport} hint={texts.settings.diagnosticsLead}>
        {() => (
          <Button onPress={() => navigate({ screen: 'diagnostics' })}>
            {texts.settings.exportDiagnostics}
          </Button>
        )}
      </SettingRow>
    </SettingsSection>
  );
}
