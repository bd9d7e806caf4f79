/** The specification with which Nexar states RoHS compliance (docs/nexar-api.md, Lifecycle and specifications). */
export const rohsAttribute = 'rohs';

/** The specifications that name the case or package, in either spelling (docs/nexar-api.md, Lifecycle and specifications). */
export const packageAttributes: readonly string[] = ['casepackage', 'case_package'];
