// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { TypedField } from '../../../../../../renderer/features/bom/fields/typed-field';

/** A field whose value changes only when `answer` is called, as main answers later than the next key. */
function showField() {
  const asked: number[] = [];
  const fieldOf = (value: number) => (
    <TypedField
      label="Boards"
      value={value}
      textOf={String}
      read={(text) => (/^\d+$/.test(text) ? Number(text) : null)}
      onChange={(next) => asked.push(next)}
      invalid="Not a number"
    />
  );
  const { rerender } = render(fieldOf(1));
  const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Boards' });
  return { asked, field, user: userEvent.setup(), answer: (value: number) => rerender(fieldOf(value)) };
}

it('keeps what is typed faster than the value changes', async () => {
  const { asked, field, user, answer } = showField();
  await user.clear(field);
  await user.type(field, '50');
  expect(field.value).toBe('50');
  answer(5);
  expect(field.value).toBe('50');
  await user.type(field, '0');
  answer(50);
  expect(field.value).toBe('500');
  answer(500);
  expect(asked).toEqual([5, 50, 500]);
  expect(field.value).toBe('500');
});

it('keeps a text that is no value while an earlier one is on its way', async () => {
  const { asked, field, user, answer } = showField();
  await user.clear(field);
  await user.type(field, '5x');
  answer(5);
  expect(field.value).toBe('5x');
  expect(field.getAttribute('aria-invalid')).toBe('true');
  expect(asked).toEqual([5]);
});

it('shows a value that is taken back, also one that was typed through', async () => {
  const { field, user, answer } = showField();
  await user.clear(field);
  await user.type(field, '50');
  answer(5);
  answer(50);
  answer(5);
  expect(field.value).toBe('5');
  answer(1);
  expect(field.value).toBe('1');
});

it('shows the value that there is once it loses the focus', async () => {
  const { field, user } = showField();
  await user.clear(field);
  await user.type(field, '5');
  await user.tab();
  expect(field.value).toBe('1');
});
