import { writeObstacle } from './write-obstacle';

/** What the user can do about a start that failed; null where nothing is known to be in the way. */
export function startAdvice(dataFolder: string): string | null {
  return writeObstacle(dataFolder)
    ? `Check that you may write to its data folder, and that the disk has free space:\n${dataFolder}`
    : null;
}
