/** A search asks for this many parts and no more: each one returned is paid for. */
export const partsPerSearch = 10;

/** Of the lines of one request, one part each (docs/nexar-api.md, Limits). */
export const maxPartsPerList = 100;

/** Of a search's text and of each line of a list, in characters: no manufacturer gives a longer number. */
export const maxSearchTextLength = 200;

/** Of the pieces that prices are compared for. */
export const maxQuantity = 999_999_999;

/** Of a part's, a manufacturer's or a seller's id, in characters. */
export const maxIdLength = 300;

/** Of any text of a part, in characters. */
export const maxTextLength = 20_000;

/** Of a column that the user gave a width of its own, in CSS pixels. */
export const maxColumnWidth = 10_000;

/** Of the end of a range that results are filtered by, as it was typed, in characters. */
export const maxRangeEndLength = 40;

/** Of the credentials, in characters. */
export const maxClientIdLength = 200;
export const maxClientSecretLength = 1000;

/** Of the title of a web page that stands in a failure, in characters. */
export const maxPageTitle = 120;

/** The most that is taken of one answer of the service. Recorded ones hold 93 offers a part and 78 prices an offer. */
export const maxSimilarParts = 100;
export const maxOffersPerPart = 2000;
export const maxPricesPerOffer = 100;
export const maxSpecifications = 500;
/** Of the service's warnings and errors. */
export const maxMessages = 20;

/** Of a failure's or a warning's message, in characters. */
export const maxMessageLength = 2000;

/** Of the beginning of a refused link that is shown, in characters. */
export const maxShownUrl = 120;
