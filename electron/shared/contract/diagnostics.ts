import { z } from 'zod';
import { type Contract, nothing } from './contract';

/** What an export would write: exactly this text, under this name unless the user chooses another. */
export const diagnosticsSchema = z.strictObject({
  fileName: z.string().max(100),
  text: z.string().max(100_000),
});
export type Diagnostics = z.infer<typeof diagnosticsSchema>;

/** `saved`: false if the user canceled the dialog. */
export const diagnosticsSavedSchema = z.strictObject({ saved: z.boolean() });
export type DiagnosticsSaved = z.infer<typeof diagnosticsSavedSchema>;

export const diagnosticsContract = {
  calls: {
    diagnostics: { request: nothing, result: diagnosticsSchema },
    saveDiagnostics: { request: nothing, result: diagnosticsSavedSchema },
  },
  events: {},
} satisfies Contract;
