/** How many parts a search requests, each billed if it is returned: what the user can choose, the most of it last. */
export const partsPerSearchChoices = [3, 5, 10] as const;
export const maxPartsPerSearch = 10;
/** Of a suggestion the number is known, and its parts come first. */
export const partsPerSuggestion = 3;

/** How many cached parts are shown at once while the service is not reached. */
export const maxCachedParts = 20;

/** For how many hours answers are kept on disk, as the user can choose; 0: not at all. */
export const keepAnswersChoices = [0, 1, 6, 24] as const;

/** Lines in one request, one part each (docs/nexar-api.md, Limits). */
export const maxPartsPerList = 100;

/** Characters in a search text and in each line of a list: no manufacturer uses longer part numbers. */
export const maxSearchTextLength = 200;

/** Pieces that prices are compared for. */
export const maxQuantity = 999_999_999;

/** Distributors that the user prefers. */
export const maxDistributors = 100;
/** Distributors of loaded parts that are remembered until the app quits. */
export const maxSeenDistributors = 500;

/** Characters in the id of a part, manufacturer or seller. */
export const maxIdLength = 300;

/** Characters in any text of a part. */
export const maxTextLength = 20_000;

/** Width of a column that the user has resized, in CSS pixels. */
export const maxColumnWidth = 10_000;

/** Characters in the end of a filter's range, as typed. */
export const maxRangeEndLength = 40;

/** Characters in the credentials. */
export const maxClientIdLength = 200;
export const maxClientSecretLength = 1000;

/** Characters of a web page's title in a failure. */
export const maxPageTitle = 120;

/** What is read at most from one answer. Recorded answers have up to 93 offers per part and 78 prices per offer. */
export const maxSimilarParts = 100;
export const maxOffersPerPart = 2000;
export const maxPricesPerOffer = 100;
export const maxSpecifications = 500;
/** Warnings and errors of the service. */
export const maxMessages = 20;

/** Characters in the message of a failure or a warning. */
export const maxMessageLength = 2000;

/** Countries listed first because they were chosen before. */
export const maxRecentCountries = 5;

/** Parts whose links are copied at once. */
export const maxLinksCopied = 100;

/** Characters shown of a refused link. */
export const maxShownUrl = 120;

/** Parts in a plan that the user enters; the greatest documented one has 15,000 a month. */
export const maxPlanParts = 100_000_000;

/** Characters in the ledger's text about one request. */
export const maxBookedTextLength = 200;
