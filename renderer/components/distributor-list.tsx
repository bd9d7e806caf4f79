import { useLayoutEffect, useRef, useState } from 'react';
import type { Distributor, OffersView } from '../../electron/shared/contract/offers-view';
import { formatNumber } from '../format/format-number';
import { texts } from '../texts/texts';
import { Button } from '../ui/button';
import { CloseIcon, SortIcon } from '../ui/icons';
import styles from './distributor-list.module.css';

const words = texts.offerFilters;

/** What changes of the view with the list: with nobody left on it the filter would hide everything. */
export function withDistributors(myDistributors: Distributor[]): Partial<OffersView> {
  return myDistributors.length > 0 ? { myDistributors } : { myDistributors, myDistributorsOnly: false };
}

interface Props {
  mine: readonly Distributor[];
  onChange: (next: Distributor[]) => void;
}

type Act = 'up' | 'down' | 'remove';

/** The user's distributors in their order. A press never loses the focus: it follows its line, or goes to the next one. */
export function DistributorList({ mine, onChange }: Props) {
  const list = useRef<HTMLOListElement>(null);
  const wanted = useRef<{ at: number; act: Act } | null>(null);
  const [said, setSaid] = useState('');
  // A line that is moved in the document, or taken out of it, would take the focus with it.
  useLayoutEffect(() => {
    if (!wanted.current || !list.current) return;
    const { at, act } = wanted.current;
    wanted.current = null;
    const line = list.current.children[Math.min(at, mine.length - 1)];
    (line?.querySelector<HTMLElement>(`[data-act=${act}]`) ?? list.current).focus();
  }, [mine]);

  const move = (at: number, by: 1 | -1) => {
    const to = at + by;
    const next = [...mine];
    const [one] = next.splice(at, 1);
    if (!one) return;
    next.splice(to, 0, one);
    wanted.current = { at: to, act: by < 0 ? 'up' : 'down' };
    setSaid(words.moved(one.name, formatNumber(to + 1), formatNumber(mine.length)));
    onChange(next);
  };
  const remove = (at: number, { id, name }: Distributor) => {
    wanted.current = { at, act: 'remove' };
    setSaid(words.removed(name));
    onChange(mine.filter((one) => one.id !== id));
  };
  return (
    <>
      <ol ref={list} tabIndex={-1} aria-label={words.myDistributors} className={styles.list}>
        {mine.map((one, at) => (
          <li key={one.id} className={styles.distributor}>
            <span>{one.name}</span>
            <Button
              variant="quiet"
              data-act="up"
              aria-label={words.lift(one.name)}
              isBusy={at === 0}
              onPress={() => move(at, -1)}
            >
              <SortIcon descending={false} />
            </Button>
            <Button
              variant="quiet"
              data-act="down"
              aria-label={words.lower(one.name)}
              isBusy={at === mine.length - 1}
              onPress={() => move(at, 1)}
            >
              <SortIcon descending />
            </Button>
            <Button
              variant="quiet"
              data-act="remove"
              aria-label={words.remove(one.name)}
              onPress={() => remove(at, one)}
            >
              <CloseIcon />
            </Button>
          </li>
        ))}
      </ol>
      <span role="status" className="visually-hidden">
        {said}
      </span>
    </>
  );
}
