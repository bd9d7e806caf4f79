import { type Ref, type SubmitEvent, useEffect, useId, useRef, useState } from 'react';
import type { ProxyBridge } from '../../../electron/shared/contract/bridge';
import type { Failure } from '../../../electron/shared/contract/failure';
import { failureOf, unwrap } from '../../bridge/parts-failure';
import { happenedOf, nextStepOf } from '../../texts/failure-texts';
import buttons from '../../ui/button.module.css';
import { classNames } from '../../ui/class-names';
import styles from '../../ui/secret-form.module.css';
import { useEscape } from '../../ui/use-escape';
import { proxyTexts } from './proxy-texts';

type State = 'typing' | 'missing' | 'trying' | Failure;

function Field({ field, type, label }: { field: Ref<HTMLInputElement>; type: string; label: string }) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input ref={field} id={id} type={type} autoComplete="off" autoCapitalize="off" spellCheck={false} />
    </div>
  );
}

function Trouble({ state }: { state: 'missing' | Failure }) {
  const refused = state !== 'missing' && state.code === 'proxy-refused';
  return (
    <div role="alert" className={styles.failure}>
      {state === 'missing' ? (
        <p>{proxyTexts.missing}</p>
      ) : (
        <>
          <p className={styles.happened}>{refused ? proxyTexts.refused : happenedOf(state)}</p>
          <p>{refused ? proxyTexts.refusedNext : nextStepOf(state)}</p>
        </>
      )}
    </div>
  );
}

/** SECURITY: the password stays in its input element, is read when it is sent, and goes nowhere else. */
export function ProxyForm({ bridge, proxy }: { bridge: ProxyBridge; proxy: string }) {
  const user = useRef<HTMLInputElement>(null);
  const password = useRef<HTMLInputElement>(null);
  const [state, setState] = useState<State>('typing');
  const cancel = () => void bridge.cancel().catch(() => undefined);

  useEffect(() => user.current?.focus(), []);
  useEscape(cancel);

  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    const typed = { user: user.current?.value ?? '', password: password.current?.value ?? '' };
    if (state === 'trying') return;
    if (!typed.user || !typed.password) {
      setState('missing');
      (typed.user ? password : user).current?.focus();
      return;
    }
    setState('trying');
    // Main closes the window when the proxy lets requests pass.
    unwrap(bridge.submit(typed)).catch((thrown) => {
      setState(failureOf(thrown));
      password.current?.focus();
    });
  };

  return (
    <main className={styles.page}>
      <h1 className={styles.heading}>{proxyTexts.heading}</h1>
      <p>
        {proxyTexts.lead(proxy)} {proxyTexts.notNexar}
      </p>
      <form className={styles.form} onSubmit={onSubmit} noValidate aria-busy={state === 'trying'}>
        <Field field={user} type="text" label={proxyTexts.user} />
        <Field field={password} type="password" label={proxyTexts.password} />
        <p className={styles.hint}>{proxyTexts.hint}</p>
        {state !== 'typing' && state !== 'trying' && <Trouble state={state} />}
        <div className={styles.actions}>
          <output className={styles.progress}>{state === 'trying' && proxyTexts.trying}</output>
          <button type="button" className={classNames(buttons.button, buttons.plain)} onClick={cancel}>
            {proxyTexts.cancel}
          </button>
          <button
            type="submit"
            className={classNames(buttons.button, buttons.primary)}
            aria-disabled={state === 'trying'}
          >
            {proxyTexts.signIn}
          </button>
        </div>
      </form>
    </main>
  );
}
