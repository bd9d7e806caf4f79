import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';

/** What a plan may lack. `lifecycle` is no field: the one specification is left out of the others. */
export type PlanGate = 'datasheet' | 'leadTime' | 'specs' | 'lifecycle' | 'similarParts' | 'cad';

/**
 * `executed`: a gated field is refused where it would be answered, so that a fragment which is skipped does no harm.
 * `text`: the mere presence of a gated field in the query's text refuses the whole request. Which of the two the
 * service does is not known; a client has to live with both.
 */
export type GateMode = 'executed' | 'text';

const gatedFields: Readonly<Record<PlanGate, readonly string[]>> = {
  datasheet: ['SupPart.bestDatasheet', 'SupPart.documentCollections'],
  leadTime: ['SupPart.estimatedFactoryLeadDays', 'SupOffer.factoryLeadDays'],
  specs: ['SupPart.specs'],
  lifecycle: [],
  similarParts: ['SupPart.similarParts'],
  cad: ['SupPart.cad', 'SupPart.cadModels', 'SupPart.cadRequestUrl'],
};

/** The field coordinates (`SupPart.specs`) that `gates` close. */
export function closedFields(gates: readonly PlanGate[]): ReadonlySet<string> {
  return new Set(gates.flatMap((gate) => gatedFields[gate]));
}

/** The refusal of one field. That it says "not authorized" and names the field was seen; the rest of the text is ours. */
export function gateRefusal(fieldName: string): string {
  return `The application is not authorized to access the field \`${fieldName}\`.`;
}

/** One error for each closed field that the text of the query holds, wherever, executed or not. */
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
