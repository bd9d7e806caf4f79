/** The specification with which Nexar states RoHS compliance (docs/nexar-api.md, Lifecycle and specifications). */
export const rohsAttribute = 'rohs';
