import answers from './migrations/cache/0001-answers.sql?raw';
import foundParts from './migrations/cache/0002-found-parts.sql?raw';

/** What makes `cache.db` what this version of the app expects: one after the other, each once, none ever changed. */
export const cacheMigrations: readonly string[] = [answers, foundParts];
