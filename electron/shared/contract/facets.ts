import { z } from 'zod';
import { maxRangeEndLength } from './constants/limits';
import { idSchema, lifecycleSchema } from './part';

const name = z.string().min(1).max(200);
const count = z.number().int().nonnegative();
/** An attribute as the service names it, such as `capacitance`; it becomes a key of the service's filters. */
export const attributePattern = /^\w{1,100}$/;
const attributeSchema = z.string().regex(attributePattern);

/**
 * The service's counts over all hits of a search, loaded or not; a list is empty if the service sent none.
 * `specifications`: those that it suggests to filter by.
 */
export const facetsSchema = z.strictObject({
  manufacturers: z.array(z.strictObject({ id: idSchema, name, count })).max(30),
  categories: z.array(z.strictObject({ name, count })).max(30),
  lifecycles: z.array(z.strictObject({ lifecycle: lifecycleSchema, count })).max(30),
  rohs: z.array(z.strictObject({ name, count })).max(30),
  inStock: count.nullable(),
  specifications: z
    .array(
      z.strictObject({
        id: attributeSchema,
        name,
        unit: z.string().max(40).nullable(),
        values: z.array(z.strictObject({ name, count })).max(30),
      }),
    )
    .max(20),
});
export type Facets = z.infer<typeof facetsSchema>;

/** Of all rows of an answer together. */
export const maxAttributes = 300;

/** The names of the specifications that the rows of an answer have, by their ids. */
export const attributesSchema = z
  .array(z.strictObject({ id: attributeSchema, name: z.string().max(200) }))
  .max(maxAttributes);
export type Attributes = z.infer<typeof attributesSchema>;

/** One filter of the results: any of `values`, or a range with ends as typed ("4.7 µF"), null for open. */
export const filterSchema = z.strictObject({
  facet: z.string().min(1).max(100),
  values: z.array(z.string().min(1).max(300)).max(50),
  from: z.string().max(maxRangeEndLength).nullable(),
  to: z.string().max(maxRangeEndLength).nullable(),
});
export type Filter = z.infer<typeof filterSchema>;

/** Filters that the service applies to a search. Ranges are in plain units (farads, ohms), both ends included. */
export const serverFiltersSchema = z.strictObject({
  manufacturers: z.array(idSchema).max(50),
  categories: z.array(name).max(50),
  /** Stages, and the service's own text for any other. */
  lifecycles: z.array(z.string().min(1).max(300)).max(50),
  rohs: z.array(z.string().min(1).max(300)).max(50),
  inStock: z.boolean(),
  specifications: z
    .array(
      z.strictObject({
        id: attributeSchema,
        values: z.array(z.string().min(1).max(300)).max(50),
        from: z.number().nullable(),
        to: z.number().nullable(),
      }),
    )
    .max(30),
});
export type ServerFilters = z.infer<typeof serverFiltersSchema>;
