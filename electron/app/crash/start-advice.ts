import { writeObstacle } from './write-obstacle';

/** What the user can do about a failed start; null if the cause is unknown. */
export function startAdvice(dataFolder: string): string | null {
  return writeObstacle(dataFolder)
    ? `Check that you can write to its data folder, and that the disk has free space:\n${dataFolder}`
    : null;
}
