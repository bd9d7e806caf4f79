import { texts } from '../texts/texts';
import { classNames } from './class-names';
import gridStyles from './grid/grid.module.css';

/** In place of a value that the user's plan does not include; `isShort`: where there is no room for these words. */
export function NotInPlan({ isShort = false }: { isShort?: boolean }) {
  const text = texts.part.outsidePlan;
  if (isShort) {
    return (
      <span role="img" className="muted" aria-label={text} title={text}>
        —
      </span>
    );
  }
  return (
    <span className={classNames(gridStyles.cut, 'muted')} title={text}>
      {text}
    </span>
  );
}
