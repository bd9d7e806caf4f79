import { describe, expect, it } from 'vitest';
import { createLiveValue, isSameData } from '../../../../renderer/bridge/live-value';

type View = { readonly order: string; readonly width: number };

describe('a live value', () => {
  it('notifies of what looks different, and of nothing else', () => {
    const live = createLiveValue<View>({ order: 'mpn', width: 1 }, isSameData);
    let notified = 0;
    const end = live.subscribe(() => {
      notified += 1;
    });
    const before = live.get();
    live.set({ order: 'mpn', width: 1 });
    expect(live.get()).toBe(before);
    expect(notified).toBe(0);
    live.set({ order: 'mpn', width: 2 });
    expect(notified).toBe(1);
    end();
    live.set({ order: 'mpn', width: 3 });
    expect(notified).toBe(1);
  });

  it('shows an unsaved change until it is over, then what was set', () => {
    const live = createLiveValue<View>({ order: 'mpn', width: 1 }, isSameData);
    const end = live.showUnsaved((view) => ({ ...view, width: 2 }));
    expect(live.get()).toEqual({ order: 'mpn', width: 2 });
    end();
    expect(live.get()).toEqual({ order: 'mpn', width: 1 });
  });

  it('keeps a newer unsaved change on top of an older one that comes back saved', () => {
    const live = createLiveValue<View>({ order: 'mpn', width: 1 }, isSameData);
    const endOlder = live.showUnsaved((view) => ({ ...view, width: 2 }));
    const endNewer = live.showUnsaved((view) => ({ ...view, width: 3 }));
    live.set({ order: 'mpn', width: 2 });
    endOlder();
    expect(live.get().width).toBe(3);
    live.set({ order: 'mpn', width: 3 });
    endNewer();
    expect(live.get().width).toBe(3);
  });

  it('keeps a change of one part while another part is set', () => {
    const live = createLiveValue<View>({ order: 'mpn', width: 1 }, isSameData);
    live.showUnsaved((view) => ({ ...view, width: 2 }));
    live.set({ order: 'stock', width: 1 });
    expect(live.get()).toEqual({ order: 'stock', width: 2 });
  });
});
