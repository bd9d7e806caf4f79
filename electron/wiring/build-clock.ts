import { app } from 'electron';
import { type Clock, systemClock } from '../nexar/clock';
import { speedUpTimers, timerSpeed } from '../nexar/timer-speed';

/** The clock that all services run on. Throws where the environment names no speed of its timers. */
export function buildClock(): Clock {
  return speedUpTimers(systemClock, timerSpeed(app.isPackaged, process.env));
}
