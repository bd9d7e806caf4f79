/** The IPC channel of a feature's call or event. */
export const channelOf = (feature: string, name: string): string => `${feature}:${name}`;
