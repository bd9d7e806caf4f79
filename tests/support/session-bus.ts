import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFirstLine, startInBackground } from './background-process';
import { asTestUser, giveToTestUser, type TestUser } from './test-user';

/** A private D-Bus session bus. */
export interface SessionBus {
  /** As in the variable DBUS_SESSION_BUS_ADDRESS. */
  address: string;
  close(): Promise<void>;
}

/** Programs that the bus activates on demand, by bus name. */
export type ActivatableServices = Readonly<Record<string, string>>;

/**
 * Starts a session bus on which the only services are its clients and those in `activatable`.
 *
 * The bus of dbus-run-session reads the system's service files, so a call to the Secret Service would start
 * gnome-keyring or its prompt: a missing keyring or prompter could not be tested.
 * @param folder a folder of the test user, for the socket; its path must stay well below 100 characters
 */
export async function startSessionBus(
  user: TestUser | undefined,
  folder: string,
  env: NodeJS.ProcessEnv,
  activatable: ActivatableServices = {},
): Promise<SessionBus> {
  const config = join(folder, 'bus.conf');
  const services = join(folder, 'services');
  mkdirSync(services);
  for (const [name, program] of Object.entries(activatable))
    writeFileSync(join(services, `${name}.service`), `[D-BUS Service]\nName=${name}\nExec=${program}\n`);
  writeFileSync(config, describeBus(join(folder, 'bus'), services));
  giveToTestUser(user, config, services);
  const command = ['dbus-daemon', `--config-file=${config}`, '--nofork', '--nopidfile', '--print-address'];
  const bus = startInBackground(asTestUser(user, command), env);
  return { address: await readFirstLine(bus, bus.child.stdout), close: bus.stop };
}

function describeBus(socket: string, services: string): string {
  return `<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
  "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path=${socket}</listen>
  <auth>EXTERNAL</auth>
  <servicedir>${services}</servicedir>
  <policy context="default">
    <allow send_destination="*"/>
    <allow receive_sender="*"/>
    <allow own="*"/>
  </policy>
</busconfig>
`;
}
