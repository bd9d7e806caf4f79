import { fieldGroupNames, texts } from '../texts';
import { Notice } from '../ui/notice';
import type { ShownResults } from './shown-results';

/** What Nexar said beside the rows: its warnings, and the data that the plan lacks. */
export function AnswerNotes({ results }: { results: ShownResults | null }) {
  if (!results || (results.warnings.length === 0 && results.outsidePlan.length === 0)) return null;
  const groups = results.outsidePlan.map((group) => fieldGroupNames[group]).join(', ');
  return (
    <Notice>
      {groups !== '' && <p>{texts.search.outsidePlan(groups)}</p>}
      {results.warnings.map((warning) => (
        <p key={warning}>
          {texts.search.warnings} {warning}
        </p>
      ))}
    </Notice>
  );
}
