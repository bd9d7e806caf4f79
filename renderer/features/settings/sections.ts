import { spendingTexts } from '../../texts/spending-texts';
import { texts } from '../../texts/texts';
import { updateTexts } from '../../texts/update-texts';

/** The sections of the settings, in their order. */
export const sections = {
  connection: texts.settings.connectionRegion,
  search: texts.settings.lookups,
  distributors: texts.offerFilters.myDistributors,
  appearance: texts.settings.appearance,
  partsLeft: spendingTexts.heading,
  history: texts.settings.history,
  updates: updateTexts.heading,
  diagnostics: texts.settings.diagnostics,
} as const;

export type SectionId = keyof typeof sections;
export const sectionIds = Object.keys(sections) as SectionId[];

/** The id of a section's heading. */
export const headingId = (id: SectionId) => `settings-${id}`;
