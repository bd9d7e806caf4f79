import type { ChannelNames } from '../../electron/shared/contract/channel-names';
import { channelOf } from '../../electron/shared/contract/constants/channel';

/** The channels of a table of names. */
export function channelsIn(table: ChannelNames['calls']): string[] {
  return Object.entries(table).flatMap(([feature, names]) => names.map((name) => channelOf(feature, name)));
}
