import type { Feature } from '../../ipc/feature';
import type { SendToPage } from '../../ipc/send-to-page';
import type { SettingsAnswer, settingsContract } from '../../shared/contract/settings';
import type { SettingsService } from './settings-service';

interface SettingsFeatureOptions {
  readonly settings: SettingsService;
  readonly sendToPage: SendToPage;
  /** Called after the page has changed a setting. */
  readonly onChanged: (settings: SettingsAnswer['settings']) => void;
}

export function createSettingsFeature(options: SettingsFeatureOptions): Feature<typeof settingsContract> {
  const { settings, sendToPage, onChanged } = options;
  settings.onSaveStateChanged((answer) => sendToPage('settingsChanged', answer));
  return {
    calls: {
      settings: async () => settings.answer(),
      async changeSettings(change) {
        const answer = settings.change(change);
        onChanged(answer.settings);
        sendToPage('settingsChanged', answer);
        return answer;
      },
    },
  };
}
