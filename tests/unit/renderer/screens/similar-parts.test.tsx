// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { createPartsTwin, type PartsTwin } from '../../../../renderer/bridge/twin/parts-twin';
import type { TwinStart } from '../../../../renderer/bridge/twin/twin-statuses';
import { press, until } from './acting';
import { allByRole, byRole } from './by-role';
import { endApp, showApp } from './shown-app';

afterEach(endApp);

const section = () => byRole('region', 'Similar parts');
const show = () => byRole('button', 'Show similar parts', section());
const asks = (twin: PartsTwin) => twin.asked.filter((call) => call.startsWith('similarParts'));

async function openLm358(start: TwinStart, twin = createPartsTwin(start)): Promise<PartsTwin> {
  await showApp(start, '#/part/lm358-0', twin);
  await until(show);
  return twin;
}

describe('similar parts', () => {
  it('are not asked for before the press of a button that says what it costs', async () => {
    const twin = await openLm358('nexar');
    expect(asks(twin)).toEqual([]);
    const described = document.getElementById(show().getAttribute('aria-describedby') ?? '');
    expect(described?.textContent).toMatch(/^Uses 1 part, plus up to 1 per result./);
    await press(show());
    await until(() => byRole('table', 'Similar parts'));
    expect(asks(twin)).toEqual(['similarParts lm358-0']);
    expect(section().textContent).toMatch(/Used up to \d+ parts\. Free to open/);
    expect(allByRole('button', 'Show similar parts')).toEqual([]);
    expect(document.activeElement).toBe(byRole('heading', 'Similar parts'));
  });

  it('say that they are free where they are made up', async () => {
    await openLm358('sample');
    expect(section().textContent).toContain('Free with sample data.');
    await press(show());
    await until(() => byRole('table', 'Similar parts'));
    expect(section().textContent).toContain('Free to open.');
  });

  it('lead to their parts, and from there back to this one, where they are still listed', async () => {
    const twin = await openLm358('nexar');
    await press(show());
    await until(() => byRole('table', 'Similar parts'));
    const [first] = allByRole('link', undefined, byRole('table', 'Similar parts'));
    if (!first) throw new Error('no similar part');
    const mpn = first.textContent ?? '';
    window.location.hash = first.getAttribute('href') ?? '';
    await until(() => byRole('heading', mpn));
    expect(byRole('button', 'Back to previous part')).toBeDefined();
    expect(asks(twin)).toHaveLength(1);
  });

  it('that fail say why, keep the button, and come when it is tried again', async () => {
    const twin = createPartsTwin('nexar');
    const { similarParts } = twin;
    let failing = true;
    const shaky = {
      ...twin,
      similarParts: (request: Parameters<typeof similarParts>[0]) =>
        failing
          ? Promise.resolve({
              ok: false,
              error: { code: 'timed-out', message: 'made up', retryable: true },
            } as const)
          : similarParts(request),
    };
    await openLm358('nexar', shaky);
    await press(show());
    await until(() => byRole('alert', undefined, section()));
    expect(section().textContent).toContain('Nexar didn’t answer in time.');
    failing = false;
    await press(byRole('button', 'Try again', section()));
    await until(() => byRole('table', 'Similar parts'));
  });

  it('outside the plan are said to be, without an offer to try again', async () => {
    const twin = createPartsTwin('nexar');
    const error = { code: 'outside-plan', message: 'made up', retryable: false } as const;
    await openLm358('nexar', { ...twin, similarParts: async () => ({ ok: false, error }) });
    await press(show());
    await until(() => byRole('alert', undefined, section()));
    expect(byRole('alert', undefined, section()).textContent).toBe(
      'Similar parts are not in your Nexar plan.',
    );
    expect(allByRole('button', 'Try again')).toEqual([]);
  });
});
