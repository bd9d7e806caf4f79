import { app } from 'electron';
import { type Clock, systemClock } from '../core/clock';
import { speedUpTimers, timerSpeed } from '../core/timer-speed';

/**
 * The clock of main's services; the windows' supervision runs on the system's own, since no variable makes a page paint
 * faster. Throws if the environment names an invalid speed of the timers.
 */
export function createClock(): Clock {
  return speedUpTimers(systemClock, timerSpeed(app.isPackaged, process.env));
}
