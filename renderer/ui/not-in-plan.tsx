import { texts } from '../texts/texts';
import { classNames } from './class-names';
import gridStyles from './grid/grid.module.css';

interface Props {
  text?: string;
  /** Where there is no room for these words. */
  isShort?: boolean;
}

/** In place of a value that the user's plan does not include. */
export function NotInPlan({ text = texts.part.outsidePlan, isShort = false }: Props) {
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
