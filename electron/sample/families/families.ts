import * as capacitors from './capacitors';
import * as controllersAndModules from './controllers-and-modules';
import * as discreteSemiconductors from './discrete-semiconductors';
import * as electromechanical from './electromechanical';
import * as logicAndMemory from './logic-and-memory';
import * as amplifiers from './operational-amplifiers';
import type { PartFamily } from './part-family';
import * as powerAndTiming from './power-and-timing';
import * as resistorsAndInductors from './resistors-and-inductors';
import * as sensorsAndOptics from './sensors-and-optics';

/** Every family of the sample catalog; each file of this folder has a few related ones. */
export const families: readonly PartFamily[] = [
  amplifiers,
  powerAndTiming,
  controllersAndModules,
  logicAndMemory,
  discreteSemiconductors,
  capacitors,
  resistorsAndInductors,
  electromechanical,
  sensorsAndOptics,
].flatMap((related) => Object.values(related));
