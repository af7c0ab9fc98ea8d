import type { Answer } from '../call';

export interface Place {
	readonly line: number;
	readonly column: number;
}

/** An error of GraphQL; without a path the whole query is refused. */
export class Refusal extends Error {
	constructor(
		message: string,
		readonly classification: string,
		readonly place: Place,
		readonly path?: readonly string[],
	) {
		super(message);
	}
}

export const refuse = (
	message: string,
	classification: string,
	{ line, column }: Place,
	path?: readonly string[],
): Refusal => new Refusal(message, classification, { line, column }, path);

/** Errors come with status 200: recorded, zins__TestWebTraffic. A refused query has no data. */
export const answerRefusal = ({ message, classification, place, path }: Refusal): Answer => ({
	status: 200,
	body: {
		errors: [
			{
				message,
				locations: [place],
				...(path ? { path } : {}),
				extensions: { classification },
			},
		],
		...(path ? { data: nulls(path) } : {}),
	},
});

const nulls = ([first = '', ...rest]: readonly string[]): Record<string, unknown> => ({
	[first]: rest.length > 0 ? nulls(rest) : null,
});
