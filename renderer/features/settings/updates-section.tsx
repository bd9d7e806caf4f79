import { useRef } from 'react';
import type { UpdateStatus } from '../../../electron/shared/contract/updates';
import { useApp } from '../../bridge/app-context';
import { useLiveValue } from '../../bridge/live-value';
import { useAsyncAction } from '../../bridge/use-async-action';
import { useSetting } from '../../bridge/use-setting';
import { FailureNotice } from '../../components/failure-notice';
import { updateTexts } from '../../texts/update-texts';
import { Button } from '../../ui/button';
import layoutStyles from '../../ui/layout.module.css';
import { Notice } from '../../ui/notice';
import { SelectSetting } from '../../ui/select-setting';
import { AgeNotice } from './age-notice';
import { SettingsSection } from './settings-section';
import { UpdateInstallation } from './update-installation';
import { UpdateProgress } from './update-progress';

/** Updates of the app, and the user's choices about them. */
export function UpdatesSection() {
  const status = useLiveValue(useApp().updates);
  const heading = useRef<HTMLHeadingElement>(null);
  if (!status) return null;
  return (
    <SettingsSection id="updates" heading={heading}>
      <p className="muted">{updateTexts.version(status.currentVersion)}</p>
      <AgeNotice {...status} />
      {status.obstacle ? (
        <p>{updateTexts.obstacles[status.obstacle]}</p>
      ) : (
        <UpdateControls {...status} onPressed={() => heading.current?.focus()} />
      )}
    </SettingsSection>
  );
}

const checks = ['daily', 'on-request'] as const;
const downloads = ['on-consent', 'by-itself'] as const;

/** `onPressed`: the pressed button is removed, and the keyboard would start again at the top of the window. */
function UpdateControls({ onPressed, ...status }: UpdateStatus & { onPressed: () => void }) {
  const { state, installation, choices, setByPolicy, failure, policyFailure, ignoredPolicy } = status;
  const { bridge, updates } = useApp();
  const updateCheck = useSetting('updateCheck');
  const updateDownload = useSetting('updateDownload');
  const action = useAsyncAction();
  const ask = (act: () => Promise<UpdateStatus>) => {
    onPressed();
    action.run(async () => updates.set(await act()));
  };
  const actionFailure = action.failure ?? updateCheck.failure ?? updateDownload.failure;
  const off = choices.check === 'never';
  const byApp = installation.by === 'app';
  const mayCheck = state === 'not-checked' || state === 'up-to-date' || state === 'held-back';
  return (
    <>
      {policyFailure && <FailureNotice failure={policyFailure} alert={false} />}
      {ignoredPolicy && <Notice>{updateTexts.ignoredPolicy(ignoredPolicy)}</Notice>}
      {!off && <UpdateProgress {...status} />}
      {!off && state === 'available' && <UpdateInstallation {...installation} />}
      {failure && <FailureNotice failure={failure} alert={false} />}
      {!off && (mayCheck || state === 'available' || state === 'downloading' || state === 'ready') && (
        <div className={layoutStyles.actions}>
          {state === 'available' && byApp && (
            <Button variant="primary" onPress={() => ask(bridge.downloadUpdate)}>
              {updateTexts.download}
            </Button>
          )}
          {state === 'ready' && (
            <Button variant="primary" onPress={() => ask(bridge.restartToUpdate)}>
              {updateTexts.restart}
            </Button>
          )}
          {state === 'downloading' && (
            <Button onPress={() => ask(bridge.cancelUpdateDownload)}>{updateTexts.cancelDownload}</Button>
          )}
          {(mayCheck || state === 'available') && (
            <Button onPress={() => ask(bridge.checkForUpdates)}>{updateTexts.checkNow}</Button>
          )}
        </div>
      )}
      <SelectSetting
        label={updateTexts.check}
        hint={setByPolicy.check ? updateTexts.byPolicy : updateTexts.checkHint}
        value={setByPolicy.check ? choices.check : updateCheck.value}
        isDisabled={setByPolicy.check}
        onChange={(value) => {
          const chosen = checks.find((name) => name === value);
          if (chosen) updateCheck.change(chosen);
        }}
      >
        {(off ? [...checks, 'never' as const] : checks).map((name) => (
          <option key={name} value={name}>
            {updateTexts.checks[name]}
          </option>
        ))}
      </SelectSetting>
      {!off && byApp && (
        <SelectSetting
          label={updateTexts.downloadChoice}
          {...(setByPolicy.download ? { hint: updateTexts.byPolicy } : {})}
          value={setByPolicy.download ? choices.download : updateDownload.value}
          isDisabled={setByPolicy.download}
          onChange={(value) => {
            const chosen = downloads.find((name) => name === value);
            if (chosen) updateDownload.change(chosen);
          }}
        >
          {downloads.map((name) => (
            <option key={name} value={name}>
              {updateTexts.downloads[name]}
            </option>
          ))}
        </SelectSetting>
      )}
      {actionFailure && <FailureNotice failure={actionFailure} />}
    </>
  );
}
