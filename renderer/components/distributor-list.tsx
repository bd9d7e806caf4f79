import { useLayoutEffect, useRef, useState } from 'react';
import type { Distributor, OffersView } from '../../electron/shared/contract/offers-view';
import { formatNumber } from '../format/format-number';
import { texts } from '../texts/texts';
import { Button } from '../ui/button';
import { CloseIcon, SortIcon } from '../ui/icons';
import styles from './distributor-list.module.css';

const listTexts = texts.offerFilters;

/** The change of the view by a change of the list: a filter by an empty list would hide everything. */
export function withDistributors(myDistributors: Distributor[]): Partial<OffersView> {
  return myDistributors.length > 0 ? { myDistributors } : { myDistributors, myDistributorsOnly: false };
}

interface Props {
  mine: readonly Distributor[];
  onChange: (next: Distributor[]) => void;
}

type Action = 'up' | 'down' | 'remove';

/** The user's distributors in their order. The focus follows the line that was moved, or goes to the next one. */
export function DistributorList({ mine, onChange }: Props) {
  const list = useRef<HTMLOListElement>(null);
  const focusTarget = useRef<{ at: number; action: Action } | null>(null);
  const [announcement, setAnnouncement] = useState('');
  // An element that is moved in the document, or removed from it, loses the focus.
  useLayoutEffect(() => {
    if (!focusTarget.current || !list.current) return;
    const { at, action } = focusTarget.current;
    focusTarget.current = null;
    const line = list.current.children[Math.min(at, mine.length - 1)];
    (line?.querySelector<HTMLElement>(`[data-action=${action}]`) ?? list.current).focus();
  }, [mine]);

  const move = (at: number, by: 1 | -1) => {
    const to = at + by;
    const next = [...mine];
    const [one] = next.splice(at, 1);
    if (!one) return;
    next.splice(to, 0, one);
    focusTarget.current = { at: to, action: by < 0 ? 'up' : 'down' };
    setAnnouncement(listTexts.moved(one.name, formatNumber(to + 1), formatNumber(mine.length)));
    onChange(next);
  };
  const remove = (at: number, { id, name }: Distributor) => {
    focusTarget.current = { at, action: 'remove' };
    setAnnouncement(listTexts.removed(name));
    onChange(mine.filter((one) => one.id !== id));
  };
  return (
    <>
      <ol ref={list} tabIndex={-1} aria-label={listTexts.myDistributors} className={styles.list}>
        {mine.map((one, at) => (
          <li key={one.id} className={styles.distributor}>
            <span>{one.name}</span>
            <Button
              variant="quiet"
              data-action="up"
              aria-label={listTexts.lift(one.name)}
              isBusy={at === 0}
              onPress={() => move(at, -1)}
            >
              <SortIcon descending={false} />
            </Button>
            <Button
              variant="quiet"
              data-action="down"
              aria-label={listTexts.lower(one.name)}
              isBusy={at === mine.length - 1}
              onPress={() => move(at, 1)}
            >
              <SortIcon descending />
            </Button>
            <Button
              variant="quiet"
              data-action="remove"
              aria-label={listTexts.remove(one.name)}
              onPress={() => remove(at, one)}
            >
              <CloseIcon />
            </Button>
          </li>
        ))}
      </ol>
      <span role="status" className="visually-hidden">
        {announcement}
      </span>
    </>
  );
}
