import { fireEvent, screen, within } from '@testing-library/react';
import type { FakeBackEndOptions } from '../../../fake-back-end/fake-back-end';
import { startBackEnd } from './running-back-ends';
import { findHeading, type ShownApp, showPage } from './show-app';

/** A table that is recognized. */
export const table = [
  'Reference;Qty;Value;MPN;Manufacturer;DNP',
  'U1,U2;2;LM358;LM358;Texas Instruments;',
  'R1,R2,R3;5;10k;RC0603FR-0710KL;Yageo;',
  'R9;1;10k;RC0603FR-0710KL;Yageo;DNP',
  'C1;1;100n;GRM188R71H104KA93D;Murata;',
  'Total;9;;;;',
].join('\n');

/** The screen of BOMs. */
export async function showBoms(options: Partial<FakeBackEndOptions> = {}): Promise<ShownApp> {
  const back = await startBackEnd({ source: 'sample', ...options });
  const user = await showPage(back, '#/boms');
  await findHeading('BOMs');
  return { back, user };
}

/** Drops a file onto the window. */
export function dropFile(name: string, content: string): void {
  const dataTransfer = { types: ['Files'], files: [new File([content], name)] };
  fireEvent.dragEnter(document.body, { dataTransfer });
  fireEvent.drop(document.body, { dataTransfer });
}

/** What the wizard says that it has read. */
export const status = () => screen.getByRole('status', { name: 'Import status' }).textContent;
export const column = (number: number) =>
  screen.getByRole<HTMLSelectElement>('combobox', { name: `Column ${number}` });
export const roles = () =>
  within(screen.getByRole('table', { name: 'Preview' }))
    .getAllByRole<HTMLSelectElement>('combobox')
    .map((select) => select.selectedOptions[0]?.textContent);
