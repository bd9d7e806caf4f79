/** Whether the full counts are asked for: `npm run test:stress` and `npm run test:containment` do so. */
export const stressed = process.env.PARTS_STRESS_COUNT === 'full';

/** How many times a test does what `name` says, told on stdout: a few in `npm test`, all in a full run. */
export function stressCount(name: string, counts: { readonly small: number; readonly full: number }): number {
  const count = stressed ? counts.full : counts.small;
  process.stdout.write(`${name}: ${count}\n`);
  return count;
}
