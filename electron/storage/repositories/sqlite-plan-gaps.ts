import { planGroupSchema } from '../../shared/contract/part';
import type { Database } from '../sqlite';
import type { PlanGapsRepository } from './plan-gaps-repository';

export function createSqlitePlanGaps(database: Database): PlanGapsRepository {
  const select = database.prepare('SELECT lacking, since FROM plan_gap WHERE application = ? ORDER BY since');
  const insert = database.prepare(
    'INSERT OR IGNORE INTO plan_gap (application, lacking, since) VALUES (?, ?, ?)',
  );
  const remove = database.prepare('DELETE FROM plan_gap WHERE application = ?');
  return {
    async gaps(application) {
      return select.all(application).flatMap(({ lacking, since }) => {
        // Another version of the app may know others.
        const { success, data } = planGroupSchema.safeParse(lacking);
        return success ? [{ group: data, since: Number(since) }] : [];
      });
    },
    async add(application, { group, since }) {
      insert.run(application, group, since);
    },
    async forget(application) {
      remove.run(application);
    },
  };
}
