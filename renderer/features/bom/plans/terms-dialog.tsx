import { useId, useRef, useState } from 'react';
import { failureOf } from '../../../bridge/parts-failure';
import { FailureNotice } from '../../../components/failure-notice';
import { planTexts } from '../../../texts/bom-plan-texts';
import { Button } from '../../../ui/button';
import { ModalDialog } from '../../../ui/modal-dialog';
import dialogStyles from '../dialog.module.css';
import styles from './terms-dialog.module.css';
import { TermsRow } from './terms-row';
import { areAmounts, readTerms, type TypedTerms, typedTerms } from './typed-terms';
import { useTerms } from './use-terms';

/** What each distributor charges beyond the goods, as the user enters it. */
export function TermsDialog({ bomId, onClose }: { bomId: string; onClose: () => void }) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const close = () => dialog.current?.close();
  const { query, saving } = useTerms(bomId, close);
  const [edited, setEdited] = useState<ReadonlyMap<string, TypedTerms>>(new Map());
  const isValid = [...edited.values()].every(areAmounts);
  const failed = query.error ?? saving.error;
  const save = () => {
    if (!isValid) return;
    saving.mutate(new Map([...edited].map(([distributor, typed]) => [distributor, readTerms(typed)])));
  };
  return (
    <ModalDialog
      ref={dialog}
      aria-labelledby={`${id}-heading`}
      className={dialogStyles.dialog}
      onClose={onClose}
    >
      <form
        className={dialogStyles.form}
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <h2 id={`${id}-heading`}>{planTexts.termsHeading}</h2>
        <p className="muted">
          {query.data ? planTexts.termsLead(query.data.currency) : planTexts.termsLoading}
        </p>
        {failed && <FailureNotice failure={failureOf(failed)} />}
        <div className={styles.terms}>
          <table aria-labelledby={`${id}-heading`}>
            <thead>
              <tr>
                <th scope="col">{planTexts.distributor}</th>
                <th scope="col">{planTexts.shipping}</th>
                <th scope="col">{planTexts.freeFrom}</th>
                <th scope="col">{planTexts.minimum}</th>
              </tr>
            </thead>
            <tbody>
              {query.data?.distributors.map((distributor) => (
                <TermsRow
                  key={distributor.id}
                  distributor={distributor}
                  typed={edited.get(distributor.id) ?? typedTerms(distributor.terms)}
                  onType={(typed) => setEdited(new Map(edited).set(distributor.id, typed))}
                />
              ))}
            </tbody>
          </table>
        </div>
        <p role="status" className={styles.invalid}>
          {!isValid && planTexts.amountInvalid}
        </p>
        <div className={dialogStyles.actions}>
          <Button onPress={close}>{planTexts.cancel}</Button>
          <Button variant="primary" isBusy={!isValid || saving.isPending} onPress={save}>
            {planTexts.save}
          </Button>
        </div>
      </form>
    </ModalDialog>
  );
}
