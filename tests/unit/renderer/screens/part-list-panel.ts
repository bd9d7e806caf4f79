import { fireEvent, screen, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { button, searchBox } from './show-app';

export const panel = () => screen.getByRole('region', { name: 'List of part numbers' });
export const listField = () => within(panel()).getByRole<HTMLTextAreaElement>('textbox');

/** Part numbers that the sample catalog does not have. */
export const unknownNumbers = (count: number, from = 0) =>
  Array.from({ length: count }, (_, index) => `PN${String(from + index).padStart(4, '0')}`);

/** Enters a text at once, whatever its length. */
export const enterList = (text: string) => fireEvent.change(listField(), { target: { value: text } });

export async function openList(user: UserEvent, text: string): Promise<void> {
  await user.click(button('List of part numbers'));
  enterList(text);
}

/** Pastes into the search box, which opens the panel for several part numbers. */
export async function pasteIntoSearchBox(user: UserEvent, text: string): Promise<void> {
  await user.click(searchBox());
  await user.paste(text);
}
