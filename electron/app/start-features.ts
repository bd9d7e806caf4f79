import { app } from 'electron';
import { createSettingsService } from '../features/settings/settings-service';
import { type AnswerCall, createAnswerCall } from '../ipc/answer-call';
import { dropForeignListeners } from '../ipc/register-channels';
import { openSettingsDocument } from '../storage/settings-document';
import { openSettingsFile } from '../storage/settings-file';
import type { AppFeatures } from './app-features';
import { bindLifecycle } from './bind-lifecycle';
import { type AppParts, createFeatures } from './create-features';
import { type WindowState, windowStateSection } from './windows/window-state';

export interface StartedFeatures {
  readonly features: AppFeatures;
  readonly answerCall: AnswerCall;
  readonly saveWindowState: (state: WindowState) => void;
}

/** The part of main that no window waits for: a chunk of its own, loaded when the page first calls. */
export function startFeatures(parts: Omit<AppParts, 'settingsFile' | 'settings'>): StartedFeatures {
  const { log, calls } = parts;
  log.open();
  const settingsFile = openSettingsFile(openSettingsDocument(app.getPath('userData'), new Date()), (path) =>
    log.warn('stored value unreadable', { path }),
  );
  dropForeignListeners();
  const settings = createSettingsService(settingsFile);
  const windowState = settingsFile.section(windowStateSection);
  const features = createFeatures({ ...parts, settingsFile, settings });
  bindLifecycle(features, parts);
  return {
    features,
    answerCall: createAnswerCall(features, calls, parts),
    saveWindowState({ bounds, maximized }) {
      try {
        windowState.write({ bounds: bounds && { ...bounds }, maximized });
      } catch (error) {
        // A full disk must not keep the window from closing.
        log.warn('window state not saved', { error: String(error) });
      }
    },
  };
}
