import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';

/**
 * What a plan may lack. The lifecycle is not a field. With `lifecycle` it is missing among the specifications; with
 * `lifecycleRefused` an error names it, where the specifications would be answered or in place of any query for them.
 */
export type PlanGate =
  | 'datasheet'
  | 'image'
  | 'leadTime'
  | 'specs'
  | 'lifecycle'
  | 'lifecycleRefused'
  | 'similarParts'
  | 'counts';

/**
 * `executed`: a gated field is refused where it would be answered, so that a skipped fragment does no harm.
 * `text`: a gated field anywhere in the query's text refuses the whole request. `first`: the same, but the answer names
 * one of them only. Which of these the service does is unknown; a client has to work with all.
 */
export type GateMode = 'executed' | 'text' | 'first';

const gatedFields: Readonly<Record<PlanGate, readonly string[]>> = {
  datasheet: ['SupPart.bestDatasheet'],
  image: ['SupPart.bestImage'],
  leadTime: ['SupPart.estimatedFactoryLeadDays', 'SupOffer.factoryLeadDays'],
  specs: ['SupPart.specs'],
  lifecycle: [],
  lifecycleRefused: [],
  similarParts: ['SupPart.similarParts'],
  counts: ['SupPartResultSet.manufacturerAgg', 'SupPartResultSet.specAggs'],
};

/** The field coordinates (`SupPart.specs`) that `gates` close. */
export function closedFields(gates: readonly PlanGate[]): ReadonlySet<string> {
  return new Set(gates.flatMap((gate) => gatedFields[gate]));
}

/** The refusal of one field: "not authorized" and the name were observed, the rest is invented (docs/nexar-api.md, Gated fields). */
export function gateRefusal(fieldName: string): string {
  return `The application is not authorized to access the field \`${fieldName}\`.`;
}

/** The refusal of the lifecycle, which names the specification, where there is no field. */
export const lifecycleRefusal =
  'The application is not authorized to access the specification `lifecyclestatus`.';

/** One error for each closed field in the query's text, executed or not. */
export function refusalsByText(
  document: DocumentNode,
  schema: GraphQLSchema,
  closed: ReadonlySet<string>,
): GraphQLError[] {
  const refused = new Map<string, GraphQLError>();
  const types = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(types, {
      Field(node) {
        const coordinate = `${types.getParentType()?.name ?? ''}.${node.name.value}`;
        if (!closed.has(coordinate) || refused.has(coordinate)) return;
        refused.set(coordinate, new GraphQLError(gateRefusal(node.name.value), { path: [node.name.value] }));
      },
    }),
  );
  return [...refused.values()];
}
