// @vitest-environment happy-dom
import { act, render } from '@testing-library/react';
import { Suspense } from 'react';
import { expect, it, vi } from 'vitest';
import { lazyPart } from '../../../../renderer/ui/lazy-part';

const Name = ({ name }: { name: string }) => <p>{name}</p>;

const drawn: string[] = [];

function Fallback() {
  drawn.push('fallback');
  return null;
}

function countedPart() {
  drawn.length = 0;
  const load = vi.fn(async () => Name);
  const Part = lazyPart(load);
  const show = () =>
    render(
      <Suspense fallback={<Fallback />}>
        <Part name="LM358" />
      </Suspense>,
    );
  return { load, Part, show };
}

it('A part that was loaded beforehand is drawn at once, and loaded once', async () => {
  const { load, Part, show } = countedPart();
  await Promise.all([Part.load(), Part.load()]);
  const { container } = show();
  expect(container.textContent).toBe('LM358');
  expect(drawn).toEqual([]);
  expect(load).toHaveBeenCalledTimes(1);
});

it('A part that was not is loaded when it is first drawn', async () => {
  const { load, show } = countedPart();
  const { container } = await act(async () => show());
  expect(container.textContent).toBe('LM358');
  expect(drawn).toContain('fallback');
  expect(load).toHaveBeenCalledTimes(1);
});
