import { bomsTexts } from '../../../texts/bom-texts';
import { EmptyState } from '../../../ui/empty-state';

/** In place of an empty list: what can become a BOM. */
export function NoBoms() {
  return <EmptyState heading={bomsTexts.emptyHeading} lead={bomsTexts.emptyLead} />;
}
