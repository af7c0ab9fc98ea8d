import { type Field, type Operation, parseQuery } from '../../../../simulator/insights/parseQuery';

/**
 * A query as the fields and arguments that it is made of, one a line, sorted: variables by their
 * types, whatever they are called.
 */
export const describeQuery = (query: string): string[] =>
	parseQuery(query).flatMap((operation) => [
		...operation.fields.flatMap((field) => describe(operation, field, '')),
	]);

function describe(operation: Operation, field: Field, above: string): string[] {
	const here = `${above}${field.name}`;
	const args = Object.entries(field.args).map(
		([name, value]) =>
			`${operation.name} ${here}(${name}: ${'variable' in value ? operation.variables[value.variable] : JSON.stringify(value.value)})`,
	);
	const below = field.fields.flatMap((each) => describe(operation, each, `${here}.`));
	return [...args.sort(), ...(below.length > 0 ? below : [`${operation.name} ${here}`])];
}
