/** In front of the name of each column that an export adds, so that a later import tells them from the table's own. */
export const exportPrefix = 'Parts Lookup: ';
