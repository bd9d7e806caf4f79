import type { Part } from '../../electron/shared/contract/part';
import { packageAttributes } from '../../electron/shared/domain/specification-relevance';

/** The package of a part by its specifications, such as "SOIC-8"; null where the service does not name it. */
export const packageOf = ({ specifications }: Pick<Part, 'specifications'>): string | null =>
  specifications.find(({ id }) => packageAttributes.includes(id))?.value ?? null;
