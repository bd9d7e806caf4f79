import { shortfallTexts } from '../../texts/left-out-texts';
import { fieldGroupNames } from '../../texts/part-texts';
import { texts } from '../../texts/texts';
import { Notice } from '../../ui/notice';
import type { AnswerContext } from './answer-context';
import { NotFoundNumbers } from './not-found-numbers';

interface Props {
  context: AnswerContext;
  /** How many parts the service found but did not deliver. */
  undeliveredParts?: number;
  /** The numbers of a list that were not found. */
  notFound?: readonly string[];
}

/** What Nexar says besides the rows, what of its answer is missing, and the data that the plan lacks. */
export function AnswerNotes({ context, undeliveredParts = 0, notFound = [] }: Props) {
  const { outsidePlan, warnings } = context;
  const shortfall = shortfallTexts({ ...context, undeliveredParts });
  if (notFound.length + warnings.length + outsidePlan.length + shortfall.length === 0) return null;
  const groups = outsidePlan.map((group) => fieldGroupNames[group]).join(', ');
  return (
    <Notice>
      <NotFoundNumbers numbers={notFound} />
      {shortfall.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {undeliveredParts > 0 && <p>{texts.search.askAnew}</p>}
      {groups !== '' && <p>{texts.search.outsidePlan(groups)}</p>}
      {warnings.map((warning) => (
        <p key={warning}>
          {texts.search.warnings} {warning}
        </p>
      ))}
    </Notice>
  );
}
