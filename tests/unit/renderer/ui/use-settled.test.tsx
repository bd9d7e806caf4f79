// @vitest-environment happy-dom
import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useSettled } from '../../../../renderer/ui/use-settled';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const pass = (ms: number) => act(() => vi.advanceTimersByTime(ms));

it('has the first value at once, and a later one only when none has come for a moment', () => {
  const { result, rerender } = renderHook(({ boards }) => useSettled(boards), {
    initialProps: { boards: 1 },
  });
  expect(result.current).toBe(1);
  rerender({ boards: 12 });
  pass(200);
  rerender({ boards: 120 });
  pass(200);
  expect(result.current).toBe(1);
  pass(50);
  expect(result.current).toBe(120);
});
