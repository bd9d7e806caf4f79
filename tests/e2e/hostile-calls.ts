import fc from 'fast-check';
import { partsNames } from '../../electron/shared/contract/channel-names';

/** A call that a compromised page may make; `mutation` turns `request`, which is JSON, into a value that JSON cannot express. */
export interface HostileCall {
  readonly method: string;
  readonly request: string;
  readonly mutation:
    | 'none'
    | 'deep'
    | 'huge'
    | 'circular'
    | 'map'
    | 'bytes'
    | 'function'
    | 'getter'
    | 'symbol'
    | 'bigint';
  readonly size: number;
}

const methods = Object.values(partsNames.calls).flat();

const prototypePollution = fc.constantFrom(
  '{"__proto__":{"polluted":true,"callId":"a","text":"LM358","start":0}}',
  '{"constructor":{"prototype":{"polluted":true}}}',
  '{"callId":"a","text":"LM358","start":-1,"__proto__":{"isAdmin":true}}',
  '{"theme":"pink","__proto__":{"polluted":1}}',
  '{"partId":"__proto__","extra":1}',
  '{"kind":"__proto__","partId":"constructor"}',
  '[["__proto__",{"polluted":true}]]',
);

// The contract's own names with values of any kind.
const nearlyValid = fc
  .record(
    {
      callId: fc.anything({ maxDepth: 1 }),
      text: fc.anything({ maxDepth: 1 }),
      start: fc.oneof(fc.double(), fc.bigInt().map(String), fc.constant(null)),
      kind: fc.string(),
      theme: fc.string(),
      url: fc.webUrl(),
    },
    { requiredKeys: ['url'] },
  )
  .map((value) => JSON.stringify(value) ?? 'null');

const anything = fc.jsonValue({ maxDepth: 4 }).map((value) => JSON.stringify({ any: value }));

/** Calls that violate the contract, so that none may reach a service. */
export const hostileCalls: fc.Arbitrary<HostileCall> = fc.record({
  method: fc.constantFrom(...methods),
  request: fc.oneof(prototypePollution, nearlyValid, anything),
  mutation: fc.oneof(
    { weight: 12, arbitrary: fc.constant('none' as const) },
    {
      weight: 6,
      arbitrary: fc.constantFrom(
        'deep',
        'circular',
        'map',
        'bytes',
        'function',
        'getter',
        'symbol',
        'bigint',
      ),
    },
    { weight: 1, arbitrary: fc.constant('huge' as const) },
  ) as fc.Arbitrary<HostileCall['mutation']>,
  // One level would be a valid call: `{ callId }`.
  size: fc.integer({ min: 2, max: 5000 }),
});
