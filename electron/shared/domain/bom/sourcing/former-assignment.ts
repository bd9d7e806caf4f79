import { type Assignment, assignTo } from './assignment';
import { improveAssignment } from './improve-assignment';
import type { SourcingPlan } from './sourcing-plan';
import type { SourcingProblem } from './sourcing-problem';

type FormerPlan = Pick<SourcingPlan, 'orders' | 'choices'>;

/**
 * A plan that was made before the BOM was changed, for the BOM as it is now: each line where it was bought if it is still offered
 * there, else at another one of the same distributors.
 */
export function formerAssignment(
  { numbers, lines, distributors }: SourcingProblem,
  { orders, choices }: FormerPlan,
): Assignment {
  const placeOf = new Map(distributors.map(({ id }, place) => [id, place]));
  const members = orders.flatMap(({ id, isLocked }) => (isLocked ? [] : (placeOf.get(id) ?? [])));
  const among = new Set(members);
  const assignment = assignTo(numbers, members);
  for (const [at, line] of lines.entries()) {
    const place = placeOf.get(choices.get(line.lineId)?.offer.offer.seller.id ?? '');
    if (place !== undefined && among.has(place) && line.choices[place]) assignment[at] = place;
  }
  return improveAssignment(numbers, assignment, members);
}
