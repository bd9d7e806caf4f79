import { shortfallTexts } from '../../texts/left-out-texts';
import { fieldGroupNames } from '../../texts/part-texts';
import { texts } from '../../texts/texts';
import { Notice } from '../../ui/notice';
import { NotFoundNumbers } from './not-found-numbers';
import type { ShownResults } from './shown-results';

/** What Nexar said beside the rows, what of its answer is missing, and the data that the plan lacks. */
export function AnswerNotes({ results }: { results: ShownResults | null }) {
  if (!results) return null;
  const notFound = results.list?.notFound ?? [];
  const shortfall = shortfallTexts(results);
  const said = [...notFound, ...results.warnings, ...results.outsidePlan, ...shortfall];
  if (said.length === 0) return null;
  const groups = results.outsidePlan.map((group) => fieldGroupNames[group]).join(', ');
  return (
    <Notice>
      <NotFoundNumbers numbers={notFound} />
      {shortfall.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {results.undeliveredParts > 0 && <p>{texts.search.askAnew}</p>}
      {groups !== '' && <p>{texts.search.outsidePlan(groups)}</p>}
      {results.warnings.map((warning) => (
        <p key={warning}>
          {texts.search.warnings} {warning}
        </p>
      ))}
    </Notice>
  );
}
