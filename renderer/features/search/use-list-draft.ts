import { useState } from 'react';
import type { TailReading } from '../../../electron/shared/domain/bom/reading/found';
import type { LimitedText } from '../../../electron/shared/domain/bom/reading/limit-text';
import type { ChosenReadings } from '../../../electron/shared/domain/bom/reading/tail-reading';

/** What the panel for several numbers holds, also while it is closed: a long list is not to be lost. */
export interface ListDraft {
  readonly text: LimitedText;
  readonly chosen: ChosenReadings;
  change(text: LimitedText): void;
  /** Has those numbers read so that the text leaves open, and that are most likely read as `likely`. */
  choose(likely: TailReading, reading: TailReading): void;
  /** Another list takes the place of the text: what was chosen was not about it. */
  forgetChoices(): void;
}

export function useListDraft(): ListDraft {
  const [text, setText] = useState<LimitedText>({ text: '', cut: null });
  const [chosen, setChosen] = useState<ChosenReadings>({});
  const forgetChoices = () => setChosen({});
  return {
    text,
    chosen,
    change(next) {
      setText(next);
      if (next.text === '') forgetChoices();
    },
    choose: (likely, reading) => setChosen({ ...chosen, [likely]: reading }),
    forgetChoices,
  };
}
