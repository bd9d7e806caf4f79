// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import {
  breakRows,
  chartCells,
  offerOf,
  offers,
  openPart,
  partText,
  quantityField,
  totalOf,
} from './open-part';
import { fill, pageText } from './show-app';
import { fiveOffers } from './ten-offers';

describe('the quantity of a part', () => {
  it('decides the best choice, which is explained, and shows where a larger order costs less', async () => {
    const { user } = await openPart('LM358');
    await fill(user, quantityField(), '87');
    await waitFor(() =>
      expect(partText()).toMatch(
        /Best for 87cheapest authorized offer with 87 in stockFarnell.*buy 100 × ≈ €0.0846≈ €8.46/,
      ),
    );
    expect(partText()).toContain('1 unauthorized offer in stock is cheaper.');
    expect(offerOf('Digi-Key').textContent).toContain('100≈ €0.0892≈ €8.92');
    expect(totalOf(offerOf('Digi-Key'))).toBe('8.919');
    // The best choice leads the rows, although an unauthorized offer is cheaper.
    expect(offers().slice(0, 3).map(totalOf)).toEqual(['8.459', '2.4273', '8.919']);
    expect(breakRows()).toEqual(['100£0.0723≈ €0.0846your price', '500£0.0611≈ €0.0715−15 %']);
    await user.click(offerOf('Digi-Key'));
    expect(breakRows().slice(1, 3)).toEqual([
      '10$0.1570≈ €0.141387 cost ≈ €12.29',
      '100$0.0991≈ €0.0892your price',
    ]);
  });

  it('marks no best offer if none has so many in stock, and says so', async () => {
    const { user } = await openPart('LM358', fiveOffers);
    await fill(user, quantityField(), '10000000');
    await waitFor(() => expect(partText()).toContain('No offer has 10,000,000 in stock'));
    expect(offers().filter(({ textContent }) => textContent?.includes('Best'))).toEqual([]);
  });

  it('changes the totals, which stay while the text is not a quantity', async () => {
    const { user } = await openPart('LM358');
    await fill(user, quantityField(), '50');
    await waitFor(() => expect(totalOf(offers()[0])).toBe('7.065'));
    expect(within(offerOf('Farnell')).getByTitle('MOQ 100').textContent).toBe('100');
    await fill(user, quantityField(), '1.5');
    expect(pageText()).toContain('Prices are still for 50.');
    expect(totalOf(offers()[0])).toBe('7.065');
    expect(quantityField().getAttribute('aria-invalid')).toBe('true');
    // What is typed stays, and is read as no other number.
    expect(quantityField().value).toBe('1.5');
    expect(quantityField().getAttribute('aria-valuenow')).toBe('50');
  });

  it('takes thousands as "2.5k", and one more or less by the arrow keys', async () => {
    const { user } = await openPart('LM358');
    await fill(user, quantityField(), '2.5k');
    await waitFor(() => expect(totalOf(offers()[0])).toBe('144.45'));
    expect([quantityField().value, quantityField().getAttribute('aria-valuenow')]).toEqual(['2.5k', '2500']);
    await user.keyboard('{ArrowUp}');
    expect(quantityField().value).toBe('2501');
    await fill(user, quantityField(), '1000M');
    expect(pageText()).toContain('Enter at most 999,999,999 pieces.');
    await fill(user, quantityField(), '1/2');
    expect(pageText()).toContain('Enter a whole number of pieces, such as 250 or 10k.');
    await user.keyboard('{ArrowDown}');
    expect(quantityField().value).toBe('2500');
    await fill(user, quantityField(), '1');
    await user.keyboard('{ArrowDown}');
    expect(quantityField().value).toBe('1');
  });

  it('has no unit price in the chart’s table below the minimum order, and a total names its order', async () => {
    const { user } = await openPart('LM358');
    await fill(user, quantityField(), '87');
    await screen.findByRole('table', { name: 'Unit prices by quantity' });
    expect(chartCells('Unit prices by quantity', 'Farnell')).toMatchObject({
      10: 'from 100',
      87: 'from 100',
      100: '≈ €0.0846',
    });
    const slider = () => screen.getByRole('slider').getAttribute('aria-valuetext');
    expect(slider()).toMatch(/^At 87: Farnell from 100, /);
    await user.click(screen.getByRole('radio', { name: 'Total' }));
    expect(chartCells('Totals by quantity', 'Farnell')).toMatchObject({
      87: '≈ €8.46 for 100',
      100: '≈ €8.46',
    });
    expect(slider()).toMatch(/^At 87: Farnell ≈ €8.46 for 100, /);
  });
});
