import type { PartsLeft } from '../../../electron/shared/contract/spending';
import { useApp } from '../../bridge/app-context';
import { useLiveValue } from '../../bridge/live-value';
import { useAsyncAction } from '../../bridge/use-async-action';
import { useSpendingBook } from '../../bridge/use-spending-book';
import { FailureNotice } from '../../components/failure-notice';
import { spendingTexts as text } from '../../texts/spending-texts';
import { options } from '../../ui/options';
import { SelectSetting } from '../../ui/select-setting';
import { SettingRow } from '../../ui/setting-row';
import { CountField } from './count-field';
import { PartsByDay } from './parts-by-day';
import { PlanGaps } from './plan-gaps';
import { SettingsSection } from './settings-section';
import { SpendingQuestions } from './spending-questions';

type Plan = PartsLeft['plan'];

const kinds = Object.keys(text.plans) as Plan['kind'][];
/** The smallest documented limit of a kind, until the user enters another one. */
const usualLimit = { unknown: null, lifetime: 100, monthly: 2000 } as const;

/** The plan, the count of what it has used, and its use by day. */
export function PartsLeftSection() {
  const state = useLiveValue(useApp().partsLeft);
  return (
    <SettingsSection id="partsLeft">
      {state?.source === 'nexar' ? <Count state={state} /> : <p className="muted">{text.notConnected}</p>}
    </SettingsSection>
  );
}

function Count({ state }: { state: PartsLeft }) {
  const { bridge, partsLeft } = useApp();
  const { failure, run } = useAsyncAction();
  const book = useSpendingBook(state);
  const { plan, spent } = state;
  const change = (saving: Promise<PartsLeft>) => run(async () => partsLeft.set(await saving));
  const choosePlan = (next: Plan) => change(bridge.choosePlan(next));
  return (
    <>
      <SelectSetting
        label={text.plan}
        hint={text.planHint}
        value={plan.kind}
        onChange={(value) => {
          const kind = kinds.find((name) => name === value);
          if (kind) choosePlan({ kind, parts: usualLimit[kind] });
        }}
      >
        {options(kinds.map((value) => ({ value, name: text.plans[value] })))}
      </SelectSetting>
      {plan.kind !== 'unknown' && (
        <CountField
          label={text.limit}
          hint={text.limitHint}
          value={plan.parts}
          min={0}
          onChange={(parts) => choosePlan({ ...plan, parts })}
        />
      )}
      <CountField
        label={text.used[plan.kind]}
        hint={text.usedHint}
        value={Math.max(0, spent)}
        min={0}
        onChange={(next) => change(bridge.correctSpent({ spent: next }))}
      />
      <PlanGaps gaps={state.gaps} onCheckAgain={() => change(bridge.forgetPlanGaps())} />
      <SpendingQuestions />
      <SettingRow label={text.byDay} hint={text.byDayHint}>
        {(ids) => book && <PartsByDay days={book.days} labelledBy={ids.label} />}
      </SettingRow>
      {failure && <FailureNotice failure={failure} />}
    </>
  );
}
