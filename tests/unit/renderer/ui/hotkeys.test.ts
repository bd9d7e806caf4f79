// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { historyStepOf, selectsAll } from '../../../../renderer/ui/hotkeys';

afterEach(() => document.body.replaceChildren());

/** The event as its target receives it. */
function press(key: string, more: KeyboardEventInit, target: 'input' | 'button' = 'button'): KeyboardEvent {
  const element = document.body.appendChild(document.createElement(target));
  const event = new KeyboardEvent('keydown', { key, bubbles: true, ...more });
  element.dispatchEvent(event);
  return event;
}

describe('historyStepOf', () => {
  it('is Alt with an arrow, and on macOS Cmd with a bracket', () => {
    expect(historyStepOf(press('ArrowLeft', { altKey: true }), false)).toBe(-1);
    expect(historyStepOf(press('ArrowRight', { altKey: true }), false)).toBe(1);
    expect(historyStepOf(press('[', { metaKey: true }), true)).toBe(-1);
    expect(historyStepOf(press(']', { metaKey: true }), true)).toBe(1);
  });

  it('is nothing within a text field, with other keys and on the other system', () => {
    expect(historyStepOf(press('ArrowLeft', { altKey: true }, 'input'), false)).toBeNull();
    expect(historyStepOf(press('ArrowLeft', { altKey: true }), true)).toBeNull();
    expect(historyStepOf(press('[', { metaKey: true }), false)).toBeNull();
    expect(historyStepOf(press('ArrowLeft', {}), false)).toBeNull();
    expect(historyStepOf(press('ArrowLeft', { altKey: true, shiftKey: true }), false)).toBeNull();
  });
});

describe('selectsAll', () => {
  it('is Ctrl+A or Cmd+A outside a text field', () => {
    expect(selectsAll(press('a', { ctrlKey: true }))).toBe(true);
    expect(selectsAll(press('A', { metaKey: true }))).toBe(true);
    expect(selectsAll(press('a', { ctrlKey: true }, 'input'))).toBe(false);
    expect(selectsAll(press('a', {}))).toBe(false);
  });
});
