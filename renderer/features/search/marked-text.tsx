import { Fragment } from 'react';
import { matchRanges } from './match-ranges';

/** `text` with the parts that match `query` marked. */
export function MarkedText({ text, query }: { text: string; query: string }) {
  const ranges = matchRanges(text, query);
  const pieces = ranges.map(([start, end], index) => (
    <Fragment key={start}>
      {text.slice(ranges[index - 1]?.[1] ?? 0, start)}
      <mark>{text.slice(start, end)}</mark>
    </Fragment>
  ));
  return (
    <>
      {pieces}
      {text.slice(ranges.at(-1)?.[1] ?? 0)}
    </>
  );
}
