import type { ChannelNames } from '../../electron/shared/contract/channel-names';
import { channelOf } from '../../electron/shared/contract/constants/channel';

/** The channel names of the calls in a contract table. */
export function channelsIn(table: ChannelNames['calls']): string[] {
  return Object.entries(table).flatMap(([feature, names]) => names.map((name) => channelOf(feature, name)));
}
