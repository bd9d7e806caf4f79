// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ConnectBridge } from '../../../../electron/shared/contract/bridge';
import { createConnectTwin } from '../../../../renderer/bridge/twin/connect-twin';
import { ConnectForm } from '../../../../renderer/features/connect/connect-form';
import { key, press, type, until } from './acting';
import { allByRole, byRole } from './by-role';

let end: (() => Promise<void>) | null = null;

async function show(): Promise<ConnectBridge> {
  const twin = createConnectTwin(20);
  const bridge: ConnectBridge = {
    submit: vi.fn(twin.submit),
    keepUntilQuit: vi.fn(twin.keepUntilQuit),
    openPortal: vi.fn(twin.openPortal),
    openProxyWindow: vi.fn(twin.openProxyWindow),
    close: vi.fn(twin.close),
  };
  const place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place);
  await act(async () => root.render(<ConnectForm bridge={bridge} />));
  end = async () => {
    await act(async () => root.unmount());
    place.remove();
  };
  return bridge;
}

afterEach(async () => end?.());

const field = (label: string) => {
  const input = [...document.querySelectorAll('input')].find(
    ({ labels }) => labels?.[0]?.textContent === label,
  );
  if (!input) throw new Error(`no field ${label}`);
  return input;
};
const uuid = '8f14e45f-ceea-467f-a9c1-0c3b1f5a2d77';

async function paste(input: HTMLInputElement, text: string) {
  const event = Object.assign(new Event('paste', { bubbles: true, cancelable: true }), {
    clipboardData: { getData: () => text },
  });
  await act(async () => input.dispatchEvent(event));
}

describe('the credentials window', () => {
  it('sends what was typed, once, and says that it works', async () => {
    const bridge = await show();
    await type(field('Client ID'), uuid);
    await type(field('Client secret'), 'made-up-secret');
    await press(byRole('button', 'Connect'));
    await until(() => expect(document.body.textContent).toContain('Connected.'));
    expect(bridge.submit).toHaveBeenCalledExactlyOnceWith({ clientId: uuid, clientSecret: 'made-up-secret' });
  });

  it('hides the secret and writes it nowhere', async () => {
    await show();
    await type(field('Client secret'), 'made-up-secret');
    expect(field('Client secret').type).toBe('password');
    expect(field('Client secret').autocomplete).toBe('off');
    expect(document.documentElement.outerHTML).not.toContain('made-up-secret');
  });

  it('asks for what is missing and sends nothing', async () => {
    const bridge = await show();
    await press(byRole('button', 'Connect'));
    expect(document.body.textContent).toContain('Enter the Client ID.');
    expect(document.body.textContent).toContain('Enter the Client secret.');
    expect(document.activeElement).toBe(field('Client ID'));
    expect(bridge.submit).not.toHaveBeenCalled();
  });

  it('takes off what a paste brings along', async () => {
    await show();
    await paste(field('Client secret'), ' "made-up"\n');
    expect(field('Client secret').value).toBe('made-up');
  });

  it('warns of swapped fields, and swaps them', async () => {
    await show();
    await type(field('Client ID'), 'a-secret-that-is-longer-than-an-id-of-36-characters');
    await type(field('Client secret'), uuid);
    await press(byRole('button', 'Swap them'));
    expect(field('Client ID').value).toBe(uuid);
    expect(allByRole('button', 'Swap them')).toEqual([]);
  });

  it('stays with both texts after a refusal, on the field to mend', async () => {
    const bridge = await show();
    let answer = () => {};
    const asked = new Promise<void>((resolve) => {
      answer = resolve;
    });
    vi.mocked(bridge.submit).mockImplementation((typed) =>
      asked.then(() => createConnectTwin(0).submit(typed)),
    );
    await type(field('Client ID'), 'wrong');
    await type(field('Client secret'), 'made-up');
    await press(byRole('button', 'Connect'));
    expect(byRole('button', 'Connect').getAttribute('aria-disabled')).toBe('true');
    expect(byRole('button', 'Cancel').getAttribute('aria-disabled')).not.toBe('true');
    answer();
    expect((await until(() => byRole('alert'))).textContent).toContain('doesn’t accept');
    expect(field('Client ID').value).toBe('wrong');
    expect(document.activeElement).toBe(field('Client secret'));
  });

  it('offers memory where there is no keychain', async () => {
    const bridge = await show();
    await type(field('Client ID'), 'keychain');
    await type(field('Client secret'), 'made-up');
    await press(byRole('button', 'Connect'));
    await press(await until(() => byRole('button', 'Keep until I quit')));
    expect(bridge.keepUntilQuit).toHaveBeenCalledExactlyOnceWith({
      clientId: 'keychain',
      clientSecret: 'made-up',
    });
    await until(() => expect(document.body.textContent).toContain('Connected.'));
  });

  it('closes by Cancel and by Escape, and opens the portal', async () => {
    const bridge = await show();
    await press(byRole('button', 'Open the Nexar portal'));
    await press(byRole('button', 'Cancel'));
    await key(window, 'Escape');
    expect(bridge.openPortal).toHaveBeenCalledOnce();
    expect(bridge.close).toHaveBeenCalledTimes(2);
  });
});
