import type { DigitsReading } from '../../../electron/shared/domain/bom/reading/finding';
import type { DigitsQuestion } from '../../../electron/shared/domain/bom/reading/trailing-digits';
import { formatNumber } from '../../format/format-number';
import { texts } from '../../texts/texts';
import { SegmentedChoice } from '../../ui/segmented-choice';
import styles from './list-panel.module.css';

/** The choice between two readings of numbers that end in digits which may be quantities. */
export function ListQuestion(props: {
  question: DigitsQuestion;
  onChoose: (reading: DigitsReading) => void;
}) {
  const { example, count, reading } = props.question;
  return (
    <div className={styles.question}>
      <span>{texts.list.questionLead(formatNumber(count), count === 1)}</span>
      <SegmentedChoice
        label={texts.list.question}
        value={reading}
        onChange={props.onChoose}
        choices={[
          { value: 'quantity', name: texts.list.asQuantity(example.number, example.digits) },
          { value: 'whole', name: texts.list.asWhole(example.whole) },
        ]}
      />
    </div>
  );
}
