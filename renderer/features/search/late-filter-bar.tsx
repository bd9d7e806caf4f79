import { type ComponentProps, memo, useDeferredValue } from 'react';
import { FilterBar } from './filter-bar';
import styles from './filter-bar.module.css';

type Props = ComponentProps<typeof FilterBar>;

/** Shows the previous bar, or an empty one, while waiting. */
const Bar = memo(
  ({ isWaiting, ...props }: Props & { isWaiting: boolean }) =>
    isWaiting ? <div className={styles.bar} /> : <FilterBar {...props} />,
  (_, { isWaiting }) => isWaiting,
);

/** The filter bar, drawn once the rows of new results are: they are what the user waits for. */
export function LateFilterBar(props: Props) {
  const drawn = useDeferredValue<Props['results'] | null>(props.results, null);
  return <Bar {...props} isWaiting={drawn !== props.results} />;
}
