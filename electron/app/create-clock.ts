import { app } from 'electron';
import { type Clock, systemClock } from '../core/clock';
import { speedUpTimers, timerSpeed } from '../core/timer-speed';

/**
 * The clock of main's services. Supervision of the windows uses the system clock, since no variable makes a page paint
 * faster. Throws if the environment names an invalid timer speed.
 */
export function createClock(): Clock {
  return speedUpTimers(systemClock, timerSpeed(app.isPackaged, process.env));
}
