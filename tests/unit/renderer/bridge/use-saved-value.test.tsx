// @vitest-environment happy-dom
import { QueryClientProvider } from '@tanstack/react-query';
import { act, type ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createDeferred, type Deferred } from '../../../../electron/core/deferred';
import { createQueryClient } from '../../../../renderer/app/query-client';
import { createLiveValue, isSameData } from '../../../../renderer/bridge/live-value';
import { type AsyncAction, useAsyncAction } from '../../../../renderer/bridge/use-async-action';
import { type SavedValue, useSavedValue } from '../../../../renderer/bridge/use-saved-value';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

interface View {
  readonly order: string;
  readonly width: number;
}
type Change = Partial<View>;

let root: Root;
beforeEach(() => {
  root = createRoot(document.createElement('div'));
});
afterEach(() => act(async () => root.unmount()));

const render = (children: ReactNode) =>
  act(async () =>
    root.render(<QueryClientProvider client={createQueryClient()}>{children}</QueryClientProvider>),
  );

interface SavedProbeProps {
  options: Parameters<typeof useSavedValue<View, Change>>[0];
  onRender: (value: SavedValue<View, Change>) => void;
}

function SavedProbe({ options, onRender }: SavedProbeProps) {
  onRender(useSavedValue(options));
  return null;
}

function ActionProbe({ onRender }: { onRender: (action: AsyncAction) => void }) {
  onRender(useAsyncAction());
  return null;
}

/** Lets everything that is due happen, the timers of the query library too. */
const settle = () => act(async () => new Promise((resolve) => setTimeout(resolve, 5)));

describe('useSavedValue', () => {
  /** A value whose saves wait for the test, each answered by its index. */
  async function saved() {
    const live = createLiveValue<View>({ order: 'mpn', width: 1 }, isSameData);
    const requests: { change: Change; answer: Deferred<View> }[] = [];
    let now: SavedValue<View, Change> | undefined;
    const options: SavedProbeProps['options'] = {
      live,
      scope: 'test',
      apply: (view, change) => ({ ...view, ...change }),
      save(change) {
        const answer = createDeferred<View>();
        requests.push({ change, answer });
        return answer.promise;
      },
    };
    const onRender: SavedProbeProps['onRender'] = (value) => {
      now = value;
    };
    await render(<SavedProbe options={options} onRender={onRender} />);
    const change = (next: Change) => act(async () => now?.change(next));
    return { live, requests, change, shown: () => now?.value, failure: () => now?.failure };
  }

  it('shows a change before it is saved', async () => {
    const { change, shown, requests } = await saved();
    await change({ width: 2 });
    expect(shown()?.width).toBe(2);
    expect(requests.map((request) => request.change)).toEqual([{ width: 2 }]);
  });

  it('saves changes one after the other, and never goes back to an older one', async () => {
    const { live, change, shown, requests } = await saved();
    await change({ width: 2 });
    await change({ width: 3 });
    expect(requests).toHaveLength(1);
    // Main's event about the first change comes before its answer.
    await act(async () => live.set({ order: 'mpn', width: 2 }));
    expect(shown()?.width).toBe(3);
    requests[0]?.answer.resolve({ order: 'mpn', width: 2 });
    await settle();
    expect(shown()?.width).toBe(3);
    expect(requests.map((request) => request.change)).toEqual([{ width: 2 }, { width: 3 }]);
    requests[1]?.answer.resolve({ order: 'mpn', width: 3 });
    await settle();
    expect(shown()).toEqual({ order: 'mpn', width: 3 });
  });

  it('shows main’s value and the failure again where a change is not saved, until the next change', async () => {
    const { change, shown, failure, requests } = await saved();
    await change({ width: 2 });
    requests[0]?.answer.reject(new Error('disk full'));
    await settle();
    expect(shown()?.width).toBe(1);
    expect(failure()).toMatchObject({ code: 'internal', message: 'disk full' });
    await change({ width: 3 });
    expect(failure()).toBeNull();
    expect(shown()?.width).toBe(3);
  });
});

describe('useAsyncAction', () => {
  it('is busy until the later of two overlapping runs ends, and shows the failure of that one alone', async () => {
    const seen: { now?: AsyncAction } = {};
    const onRender = (action: AsyncAction) => {
      seen.now = action;
    };
    await render(<ActionProbe onRender={onRender} />);
    const earlier = createDeferred<void>();
    const later = createDeferred<void>();
    await act(async () => seen.now?.run(() => earlier.promise));
    await act(async () => seen.now?.run(() => later.promise));
    earlier.reject(new Error('earlier'));
    await settle();
    expect(seen.now).toMatchObject({ busy: true, failure: null });
    later.reject(new Error('later'));
    await settle();
    expect(seen.now).toMatchObject({ busy: false, failure: { message: 'later' } });
  });
});
