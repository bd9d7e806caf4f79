import fc from 'fast-check';
import { type Fate, fates } from './faulty-service';
import type { LedgerWorld } from './ledger-world';

/** The world itself is the model: what it knows of each account must be what the ledger says. */
type Model = Readonly<Record<string, never>>;
type Command = fc.AsyncCommand<Model, LedgerWorld>;

const step = (name: string, act: (world: LedgerWorld) => unknown): Command => ({
  check: () => true,
  async run(_model, world) {
    await act(world);
    await world.check();
  },
  toString: () => name,
});

const text = fc.constantFrom(
  ...['LM358', 'NE555', '100nF 0603', 'BC847B', 'no such part', '296-1395-5-ND', 'STM32F103C8T6', '2N7002'],
);
const texts = fc.uniqueArray(text, { minLength: 1, maxLength: 5 });
const fate = fc.constantFrom<Fate>(
  ...fates.filter((name) => !name.startsWith('held')),
  'answered',
  'answered',
  'answered',
);
const heldFate = fc.constantFrom<Fate>('held unanswered', 'held answered');

/** What a user, the network and the computer do. */
export const commands = [
  fc
    .tuple(text, fc.constantFrom(0, 10), fate)
    .map(([searched, start, met]) =>
      step(`search ${searched} from ${start}, ${met}`, (world) =>
        world.under(met, () => world.search(searched, start)),
      ),
    ),
  fc
    .tuple(texts, fate)
    .map(([searched, met]) =>
      step(`search ${searched.join(' and ')} at once, ${met}`, (world) =>
        world.under(met, () => Promise.all(searched.map((one) => world.search(one)))),
      ),
    ),
  fc.tuple(texts, fc.boolean(), fc.boolean(), fate).map(([mpns, costShown, agrees, met]) =>
    step(`list of ${mpns.length}, cost shown: ${costShown}, agrees: ${agrees}, ${met}`, (world) => {
      world.agrees = agrees;
      return world.under(met, () => world.list(mpns, costShown));
    }),
  ),
  fc.tuple(text, fate, fc.constantFrom('refresh', 'similar')).map(([searched, met, what]) =>
    step(`${what} of ${searched}, ${met}`, async (world) => {
      const partId = await world.search(searched);
      await world.under(met, () => world[what](partId));
    }),
  ),
  fc
    .tuple(text, heldFate)
    .map(([searched, met]) => step(`cancel ${searched}, ${met}`, (world) => world.cancel(searched, met))),
  fc
    .tuple(texts, heldFate)
    .map(([searched, met]) =>
      step(`change the account during ${searched.length} searches, ${met}`, (world) =>
        world.changeAccount(searched, met),
      ),
    ),
  fc.constant(step('restart', (world) => world.restart())),
  fc
    .tuple(texts, heldFate)
    .map(([searched, met]) =>
      step(`kill during ${searched.length} searches, ${met}`, (world) => world.kill(searched, met)),
    ),
  fc.constant(step('refuse the tokens', (world) => world.control.revokeAllTokens())),
  fc
    .constantFrom<readonly ('specs' | 'datasheet' | 'similarParts')[]>(
      [],
      ['specs'],
      ['datasheet', 'similarParts'],
    )
    .map((gates) => step(`gate ${gates.join(', ') || 'nothing'}`, (world) => world.control.gate(gates))),
  // None of the documented limits, which would tell the ledger what others have spent.
  fc
    .tuple(
      fc.constantFrom(null, null, null, 0, 15, 40, 300),
      fc.constantFrom('refused', 'errors', 'line-errors'),
    )
    .map(([limit, over]) =>
      step(`limit ${limit}, ${over} beyond`, (world) => {
        world.control.setPartLimit(limit);
        world.control.setOverLimit(over);
      }),
    ),
];
