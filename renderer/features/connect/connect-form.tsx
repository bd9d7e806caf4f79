import { type SubmitEvent, useEffect, useRef, useState } from 'react';
import type { ConnectBridge } from '../../../electron/shared/contract/bridge';
import { failureOf, unwrap } from '../../bridge/parts-failure';
import buttons from '../../ui/button.module.css';
import { classNames } from '../../ui/class-names';
import styles from '../../ui/secret-form.module.css';
import { useEscape } from '../../ui/use-escape';
import { ConnectFailure } from './connect-failure';
import { type ConnectState, fieldToFix, idle } from './connect-state';
import { connectTexts } from './connect-texts';
import { CredentialField } from './credential-field';
import { looksSwapped } from './looks-swapped';
import { PortalSteps } from './portal-steps';

/**
 * SECURITY: the secret stays in its input element, is read when it is sent, and goes nowhere else: not into React's
 * state, a log or an address.
 */
export function ConnectForm({ bridge }: { bridge: ConnectBridge }) {
  const id = useRef<HTMLInputElement>(null);
  const secret = useRef<HTMLInputElement>(null);
  const keep = useRef<HTMLInputElement>(null);
  const [state, setState] = useState<ConnectState>(idle);
  const [swapped, setSwapped] = useState(false);
  const attempts = useRef(0);
  const close = () => void bridge.close().catch(() => undefined);
  const busy = state.phase === 'verifying' || state.phase === 'connected';

  useEffect(() => id.current?.focus(), []);
  useEscape(close);

  const send = async () => {
    const clientId = id.current?.value.trim() ?? '';
    const clientSecret = secret.current?.value.trim() ?? '';
    const missing = { id: clientId === '', secret: clientSecret === '' };
    if (missing.id || missing.secret) {
      setState({ phase: 'typing', missing, failure: null });
      (missing.id ? id : secret).current?.focus();
      return;
    }
    attempts.current += 1;
    const attempt = attempts.current;
    setState({ ...idle, phase: 'verifying' });
    try {
      const inMemory = keep.current?.checked;
      await unwrap(bridge[inMemory ? 'keepUntilQuit' : 'submit']({ clientId, clientSecret }));
      setState({ ...idle, phase: 'connected' });
    } catch (thrown) {
      // A later attempt has replaced this one.
      if (attempt !== attempts.current) return;
      const failure = failureOf(thrown);
      setState({ ...idle, failure });
      ({ id, secret, keep })[fieldToFix(failure.code)].current?.focus();
    }
  };
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    if (!busy) void send();
  };
  const onTyped = () => {
    setSwapped(looksSwapped(id.current?.value ?? '', secret.current?.value ?? ''));
    setState((before) => (before.missing.id || before.missing.secret ? idle : before));
  };
  const swap = () => {
    if (!id.current || !secret.current) return;
    [id.current.value, secret.current.value] = [secret.current.value, id.current.value];
    setSwapped(false);
    id.current.focus();
  };

  return (
    <main className={styles.page}>
      <h1 className={styles.heading}>{connectTexts.heading}</h1>
      <PortalSteps onOpen={() => void bridge.openPortal().catch(() => undefined)} />
      <form className={styles.form} onSubmit={onSubmit} noValidate aria-busy={busy}>
        <CredentialField
          field={id}
          type="text"
          label={connectTexts.clientId}
          error={state.missing.id ? connectTexts.idMissing : null}
          onTyped={onTyped}
        />
        <CredentialField
          field={secret}
          type="password"
          label={connectTexts.clientSecret}
          hint={connectTexts.secretHint}
          error={state.missing.secret ? connectTexts.secretMissing : null}
          onTyped={onTyped}
        />
        {swapped && (
          <div className={styles.swapped} role="status">
            <span>{connectTexts.swapped}</span>
            <button type="button" className={classNames(buttons.button, buttons.plain)} onClick={swap}>
              {connectTexts.swap}
            </button>
          </div>
        )}
        {state.failure && (
          <ConnectFailure
            failure={state.failure}
            onProxy={() => void bridge.openProxyWindow().catch(() => undefined)}
          />
        )}
        {/* Always the user's own choice, never made silently. */}
        <label className={styles.keep}>
          <input ref={keep} type="checkbox" />
          {connectTexts.keepUntilQuit}
        </label>
        <div className={styles.actions}>
          <output className={styles.progress}>
            {state.phase === 'typing' && connectTexts.checkIsFree}
            {state.phase === 'verifying' && connectTexts.verifying}
            {state.phase === 'connected' && connectTexts.connected}
          </output>
          <button type="button" className={classNames(buttons.button, buttons.plain)} onClick={close}>
            {connectTexts.cancel}
          </button>
          {/* Not `disabled`, which would lose the focus to the window: a submit is ignored while one is running. */}
          <button type="submit" className={classNames(buttons.button, buttons.primary)} aria-disabled={busy}>
            {connectTexts.connect}
          </button>
        </div>
      </form>
    </main>
  );
}
