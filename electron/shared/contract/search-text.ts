import { z } from 'zod';
import { maxSearchTextLength } from './constants/limits';

/** The text that is looked up, as typed. */
export const searchTextSchema = z.string().trim().min(1).max(maxSearchTextLength);
