/** Whether full counts are requested, as by `npm run test:stress` and `npm run test:containment`. */
export const stressed = process.env.PARTS_STRESS_COUNT === 'full';

/** How many times a test repeats `name`: a few in `npm test`, all in a full run. Printed to stdout. */
export function stressCount(name: string, counts: { readonly small: number; readonly full: number }): number {
  const count = stressed ? counts.full : counts.small;
  process.stdout.write(`${name}: ${count}\n`);
  return count;
}
