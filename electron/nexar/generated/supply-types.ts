// Made by `npm run generate` from ../documents and ../schema: don't edit.
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  Map: { input: any; output: any; }
  DateTime: { input: any; output: any; }
  Time: { input: any; output: any; }
};

export type SupSortDirection =
  | 'asc'
  | 'desc';

export type SupApiCredentials = {
  apiName: Scalars['String']['input'];
  clientId?: InputMaybe<Scalars['String']['input']>;
  clientSecret?: InputMaybe<Scalars['String']['input']>;
  username?: InputMaybe<Scalars['String']['input']>;
  password?: InputMaybe<Scalars['String']['input']>;
  apiKey?: InputMaybe<Scalars['String']['input']>;
};

export type SupPartMatchQuery = {
  mpn?: InputMaybe<Scalars['String']['input']>;
  sku?: InputMaybe<Scalars['String']['input']>;
  mpnOrSku?: InputMaybe<Scalars['String']['input']>;
  manufacturer?: InputMaybe<Scalars['String']['input']>;
  seller?: InputMaybe<Scalars['String']['input']>;
  start?: Scalars['Int']['input'];
  limit?: Scalars['Int']['input'];
  reference?: InputMaybe<Scalars['String']['input']>;
};

export type SupPartMatchOptions = {
  requireAuthorizedSellers?: InputMaybe<Scalars['Boolean']['input']>;
  requireStockAvailable?: InputMaybe<Scalars['Boolean']['input']>;
  filters?: InputMaybe<Scalars['Map']['input']>;
};

export type SupOfferReference = {
  partId: Scalars['String']['input'];
  offerId: Scalars['String']['input'];
};

export type SupOctocartPartsBySellerInput = {
  sellerId: Scalars['String']['input'];
  items: Array<SupOctocartItemInput>;
};

export type SupSpecAggsSelection =
  | 'EXPLICIT'
  | 'WITH_SUGGESTED'
  | 'ALL';

export type SupOctocartItemInput = {
  partId: Scalars['String']['input'];
  offerId: Scalars['String']['input'];
  quantity: Scalars['Int']['input'];
};

export type CartLinkQueryVariables = Exact<{
  items: Array<SupOctocartPartsBySellerInput> | SupOctocartPartsBySellerInput;
  country: Scalars['String']['input'];
  currency: Scalars['String']['input'];
}>;


export type CartLinkQuery = { supOctocart: Array<{ sellerId: string, cartUrl?: string | null }> };

export type CartSellersQueryVariables = Exact<{
  ids: Array<Scalars['String']['input']> | Scalars['String']['input'];
}>;


export type CartSellersQuery = { supSellers: Array<{ id: string, isOctocartSupported: boolean }> };

export type CorrectSpellingQueryVariables = Exact<{
  text: Scalars['String']['input'];
}>;


export type CorrectSpellingQuery = { supSpellingCorrection: Array<{ correctionString: string, hits: number }> };

export type FreeQueryQueryVariables = Exact<{ [key: string]: never; }>;


export type FreeQueryQuery = { supCategories: Array<{ id: string }> };

export type ManufacturersQueryVariables = Exact<{ [key: string]: never; }>;


export type ManufacturersQuery = { supManufacturers: Array<{ id: string, name: string, aliases: Array<string> }> };

export type MultiMatchQueryVariables = Exact<{
  queries: Array<SupPartMatchQuery> | SupPartMatchQuery;
  country: Scalars['String']['input'];
  currency: Scalars['String']['input'];
}>;


export type MultiMatchQuery = { supMultiMatch: Array<{ reference?: string | null, hits: number, error?: string | null, parts: Array<{ id: string, mpn: string, manufacturerUrl?: string | null, octopartUrl: string, shortDescription: string, totalAvail: number, estimatedFactoryLeadDays?: number | null, manufacturer: { id: string, name: string }, category?: { name: string } | null, sellers: Array<{ isAuthorized: boolean, isBroker: boolean, company: { id: string, name: string }, offers: Array<{ id: string, sku: string, inventoryLevel: number, packaging?: string | null, moq?: number | null, orderMultiple?: number | null, clickUrl: string, updated: string, factoryLeadDays?: number | null, prices: Array<{ quantity: number, price: number, currency: string, convertedPrice: number, convertedCurrency: string, conversionRate: number }> }> }>, bestDatasheet?: { name: string, pageCount?: number | null, url: string, creditString: string, creditUrl: string } | null, bestImage?: { url: string, creditString: string, creditUrl: string } | null, specs: Array<{ displayValue: string, value: string, attribute: { shortname: string, name: string, group: string } }> }> }> };

export type OfferLeadTimeFragment = { factoryLeadDays?: number | null };

export type PartByIdQueryVariables = Exact<{
  ids: Array<Scalars['String']['input']> | Scalars['String']['input'];
  country: Scalars['String']['input'];
  currency: Scalars['String']['input'];
}>;


export type PartByIdQuery = { supParts: Array<{ id: string, mpn: string, manufacturerUrl?: string | null, octopartUrl: string, shortDescription: string, totalAvail: number, estimatedFactoryLeadDays?: number | null, manufacturer: { id: string, name: string }, category?: { name: string } | null, sellers: Array<{ isAuthorized: boolean, isBroker: boolean, company: { id: string, name: string }, offers: Array<{ id: string, sku: string, inventoryLevel: number, packaging?: string | null, moq?: number | null, orderMultiple?: number | null, clickUrl: string, updated: string, factoryLeadDays?: number | null, prices: Array<{ quantity: number, price: number, currency: string, convertedPrice: number, convertedCurrency: string, conversionRate: number }> }> }>, bestDatasheet?: { name: string, pageCount?: number | null, url: string, creditString: string, creditUrl: string } | null, bestImage?: { url: string, creditString: string, creditUrl: string } | null, specs: Array<{ displayValue: string, value: string, attribute: { shortname: string, name: string, group: string } }> } | null> };

export type PartCoreFragment = { id: string, mpn: string, manufacturerUrl?: string | null, octopartUrl: string, shortDescription: string, totalAvail: number, manufacturer: { id: string, name: string }, category?: { name: string } | null };

export type PartDatasheetFragment = { bestDatasheet?: { name: string, pageCount?: number | null, url: string, creditString: string, creditUrl: string } | null };

export type PartImageFragment = { bestImage?: { url: string, creditString: string, creditUrl: string } | null };

export type PartLeadTimeFragment = { estimatedFactoryLeadDays?: number | null };

export type PartLimitProbeQueryVariables = Exact<{ [key: string]: never; }>;


export type PartLimitProbeQuery = { supSearchMpn: { hits: number } };

export type PartOffersFragment = { sellers: Array<{ isAuthorized: boolean, isBroker: boolean, company: { id: string, name: string }, offers: Array<{ id: string, sku: string, inventoryLevel: number, packaging?: string | null, moq?: number | null, orderMultiple?: number | null, clickUrl: string, updated: string, factoryLeadDays?: number | null, prices: Array<{ quantity: number, price: number, currency: string, convertedPrice: number, convertedCurrency: string, conversionRate: number }> }> }> };

export type PartSpecificationsFragment = { specs: Array<{ displayValue: string, value: string, attribute: { shortname: string, name: string, group: string } }> };

export type SearchCountsFragment = { manufacturerAgg: Array<{ count?: number | null, company: { id: string, name: string } }>, categoryAgg: Array<{ count?: number | null, category: { name: string } }>, inStockAgg: Array<{ isInStock: boolean, count?: number | null }>, suggestedFilters: Array<{ shortname: string, name: string, unitsSymbol: string }>, specAggs: Array<{ attribute: { shortname: string, name: string, unitsSymbol: string }, buckets: Array<{ displayValue: string, count?: number | null }> }> };

export type SearchMpnQueryVariables = Exact<{
  text: Scalars['String']['input'];
  country: Scalars['String']['input'];
  currency: Scalars['String']['input'];
  start: Scalars['Int']['input'];
  limit: Scalars['Int']['input'];
  filters?: InputMaybe<Scalars['Map']['input']>;
  inStockOnly?: InputMaybe<Scalars['Boolean']['input']>;
}>;


export type SearchMpnQuery = { supSearchMpn: { hits: number, warnings?: Array<string> | null, results?: Array<{ part: { id: string, mpn: string, manufacturerUrl?: string | null, octopartUrl: string, shortDescription: string, totalAvail: number, estimatedFactoryLeadDays?: number | null, manufacturer: { id: string, name: string }, category?: { name: string } | null, sellers: Array<{ isAuthorized: boolean, isBroker: boolean, company: { id: string, name: string }, offers: Array<{ id: string, sku: string, inventoryLevel: number, packaging?: string | null, moq?: number | null, orderMultiple?: number | null, clickUrl: string, updated: string, factoryLeadDays?: number | null, prices: Array<{ quantity: number, price: number, currency: string, convertedPrice: number, convertedCurrency: string, conversionRate: number }> }> }>, bestDatasheet?: { name: string, pageCount?: number | null, url: string, creditString: string, creditUrl: string } | null, bestImage?: { url: string, creditString: string, creditUrl: string } | null, specs: Array<{ displayValue: string, value: string, attribute: { shortname: string, name: string, group: string } }> } }> | null, manufacturerAgg: Array<{ count?: number | null, company: { id: string, name: string } }>, categoryAgg: Array<{ count?: number | null, category: { name: string } }>, inStockAgg: Array<{ isInStock: boolean, count?: number | null }>, suggestedFilters: Array<{ shortname: string, name: string, unitsSymbol: string }>, specAggs: Array<{ attribute: { shortname: string, name: string, unitsSymbol: string }, buckets: Array<{ displayValue: string, count?: number | null }> }> } };

export type SearchResultsFragment = { hits: number, warnings?: Array<string> | null, results?: Array<{ part: { id: string, mpn: string, manufacturerUrl?: string | null, octopartUrl: string, shortDescription: string, totalAvail: number, estimatedFactoryLeadDays?: number | null, manufacturer: { id: string, name: string }, category?: { name: string } | null, sellers: Array<{ isAuthorized: boolean, isBroker: boolean, company: { id: string, name: string }, offers: Array<{ id: string, sku: string, inventoryLevel: number, packaging?: string | null, moq?: number | null, orderMultiple?: number | null, clickUrl: string, updated: string, factoryLeadDays?: number | null, prices: Array<{ quantity: number, price: number, currency: string, convertedPrice: number, convertedCurrency: string, conversionRate: number }> }> }>, bestDatasheet?: { name: string, pageCount?: number | null, url: string, creditString: string, creditUrl: string } | null, bestImage?: { url: string, creditString: string, creditUrl: string } | null, specs: Array<{ displayValue: string, value: string, attribute: { shortname: string, name: string, group: string } }> } }> | null, manufacturerAgg: Array<{ count?: number | null, company: { id: string, name: string } }>, categoryAgg: Array<{ count?: number | null, category: { name: string } }>, inStockAgg: Array<{ isInStock: boolean, count?: number | null }>, suggestedFilters: Array<{ shortname: string, name: string, unitsSymbol: string }>, specAggs: Array<{ attribute: { shortname: string, name: string, unitsSymbol: string }, buckets: Array<{ displayValue: string, count?: number | null }> }> };

export type SearchTextQueryVariables = Exact<{
  text: Scalars['String']['input'];
  country: Scalars['String']['input'];
  currency: Scalars['String']['input'];
  start: Scalars['Int']['input'];
  limit: Scalars['Int']['input'];
  filters?: InputMaybe<Scalars['Map']['input']>;
  inStockOnly?: InputMaybe<Scalars['Boolean']['input']>;
}>;


export type SearchTextQuery = { supSearch: { hits: number, warnings?: Array<string> | null, results?: Array<{ part: { id: string, mpn: string, manufacturerUrl?: string | null, octopartUrl: string, shortDescription: string, totalAvail: number, estimatedFactoryLeadDays?: number | null, manufacturer: { id: string, name: string }, category?: { name: string } | null, sellers: Array<{ isAuthorized: boolean, isBroker: boolean, company: { id: string, name: string }, offers: Array<{ id: string, sku: string, inventoryLevel: number, packaging?: string | null, moq?: number | null, orderMultiple?: number | null, clickUrl: string, updated: string, factoryLeadDays?: number | null, prices: Array<{ quantity: number, price: number, currency: string, convertedPrice: number, convertedCurrency: string, conversionRate: number }> }> }>, bestDatasheet?: { name: string, pageCount?: number | null, url: string, creditString: string, creditUrl: string } | null, bestImage?: { url: string, creditString: string, creditUrl: string } | null, specs: Array<{ displayValue: string, value: string, attribute: { shortname: string, name: string, group: string } }> } }> | null, manufacturerAgg: Array<{ count?: number | null, company: { id: string, name: string } }>, categoryAgg: Array<{ count?: number | null, category: { name: string } }>, inStockAgg: Array<{ isInStock: boolean, count?: number | null }>, suggestedFilters: Array<{ shortname: string, name: string, unitsSymbol: string }>, specAggs: Array<{ attribute: { shortname: string, name: string, unitsSymbol: string }, buckets: Array<{ displayValue: string, count?: number | null }> }> } };

export type SellersQueryVariables = Exact<{ [key: string]: never; }>;


export type SellersQuery = { supSellers: Array<{ id: string, name: string, aliases: Array<string> }> };

export type SimilarPartsQueryVariables = Exact<{
  ids: Array<Scalars['String']['input']> | Scalars['String']['input'];
  country: Scalars['String']['input'];
  currency: Scalars['String']['input'];
}>;


export type SimilarPartsQuery = { supParts: Array<{ id: string, similarParts: Array<{ id: string, mpn: string, manufacturerUrl?: string | null, octopartUrl: string, shortDescription: string, totalAvail: number, estimatedFactoryLeadDays?: number | null, manufacturer: { id: string, name: string }, category?: { name: string } | null, sellers: Array<{ isAuthorized: boolean, isBroker: boolean, company: { id: string, name: string }, offers: Array<{ id: string, sku: string, inventoryLevel: number, packaging?: string | null, moq?: number | null, orderMultiple?: number | null, clickUrl: string, updated: string, factoryLeadDays?: number | null, prices: Array<{ quantity: number, price: number, currency: string, convertedPrice: number, convertedCurrency: string, conversionRate: number }> }> }>, bestDatasheet?: { name: string, pageCount?: number | null, url: string, creditString: string, creditUrl: string } | null, bestImage?: { url: string, creditString: string, creditUrl: string } | null, specs: Array<{ displayValue: string, value: string, attribute: { shortname: string, name: string, group: string } }> }> } | null> };

export type SuggestQueryVariables = Exact<{
  text: Scalars['String']['input'];
}>;


export type SuggestQuery = { supSuggest: Array<{ text: string, inCategoryName: string }> };

export type WholePartFragment = { id: string, mpn: string, manufacturerUrl?: string | null, octopartUrl: string, shortDescription: string, totalAvail: number, estimatedFactoryLeadDays?: number | null, manufacturer: { id: string, name: string }, category?: { name: string } | null, sellers: Array<{ isAuthorized: boolean, isBroker: boolean, company: { id: string, name: string }, offers: Array<{ id: string, sku: string, inventoryLevel: number, packaging?: string | null, moq?: number | null, orderMultiple?: number | null, clickUrl: string, updated: string, factoryLeadDays?: number | null, prices: Array<{ quantity: number, price: number, currency: string, convertedPrice: number, convertedCurrency: string, conversionRate: number }> }> }>, bestDatasheet?: { name: string, pageCount?: number | null, url: string, creditString: string, creditUrl: string } | null, bestImage?: { url: string, creditString: string, creditUrl: string } | null, specs: Array<{ displayValue: string, value: string, attribute: { shortname: string, name: string, group: string } }> };
