// @vitest-environment happy-dom
import { createEvent, fireEvent, render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { Button } from '../../../../renderer/ui/button';

it('is pressed by a click, which nothing around it sees', () => {
  const [pressed, around] = [vi.fn(), vi.fn()];
  render(
    // biome-ignore lint/a11y: it stands for a row of a grid
    <div onClick={around} onKeyDown={around}>
      <Button onPress={pressed}>Copy</Button>
    </div>,
  );
  fireEvent.click(screen.getByRole('button'));
  fireEvent.keyDown(screen.getByRole('button'), { key: 'Enter' });
  expect(pressed).toHaveBeenCalledOnce();
  expect(around).not.toHaveBeenCalled();
});

it('ignores presses while it is busy, and keeps the focus', () => {
  const pressed = vi.fn();
  render(
    <Button isBusy onPress={pressed}>
      Refresh
    </Button>,
  );
  const button = screen.getByRole('button');
  button.focus();
  fireEvent.click(button);
  expect(pressed).not.toHaveBeenCalled();
  expect(button.getAttribute('aria-disabled')).toBe('true');
  expect(document.activeElement).toBe(button);
});

it('is not pressed again by a key that is held', () => {
  render(<Button>Search</Button>);
  const button = screen.getByRole('button');
  const isPrevented = (repeat: boolean) => {
    const event = createEvent.keyDown(button, { key: 'Enter', repeat });
    fireEvent(button, event);
    return event.defaultPrevented;
  };
  expect([isPrevented(false), isPrevented(true)]).toEqual([false, true]);
});
