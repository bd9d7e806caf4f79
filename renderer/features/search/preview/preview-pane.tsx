import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { Part } from '../../../../electron/shared/contract/part';
import { useApp } from '../../../bridge/app-context';
import { partQuery } from '../../../bridge/part-query';
import { failureOf } from '../../../bridge/parts-failure';
import { FailureNotice } from '../../../components/failure-notice';
import { texts } from '../../../texts/texts';
import { PartPreview } from './part-preview';
import styles from './preview-pane.module.css';
import type { PreviewRow } from './use-preview-row';

interface Props {
  preview: PreviewRow;
  onOpen: (rowId: string) => void;
}

/**
 * What the part of the row in focus offers, without opening it: main has it in memory, so that it costs nothing. The part before
 * stays until the next one is there, which takes a few milliseconds.
 */
export function PreviewPane({ preview, onOpen }: Props) {
  const { bridge } = useApp();
  const client = useQueryClient();
  const { row, neighbors } = preview;
  const partId = row?.part?.id ?? null;
  const { data, error } = useQuery({ ...partQuery(bridge, partId ?? ''), enabled: partId !== null });
  const [last, setLast] = useState<Part | null>(null);
  // Kept while rendering: an effect would draw the pane twice.
  if (data && data !== last) setLast(data);
  const part = partId === null ? null : (data ?? last);
  const next = neighbors.map(({ part: one }) => one?.id).join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the ids say which rows these are
  useEffect(() => {
    for (const { part: one } of neighbors) if (one) void client.prefetchQuery(partQuery(bridge, one.id));
  }, [client, bridge, next]);
  return (
    <aside aria-label={texts.preview.name} className={styles.pane}>
      {error && partId !== null && (
        <div className={styles.notice}>
          <FailureNotice failure={failureOf(error)} />
        </div>
      )}
      {row && part && !error && <PartPreview part={part} onOpen={() => onOpen(row.id)} />}
      {row && partId === null && <p className={styles.none}>{texts.preview.none(row.query)}</p>}
    </aside>
  );
}
