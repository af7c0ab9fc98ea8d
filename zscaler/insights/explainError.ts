import { ZscalerError, type ErrorFacts } from '../contract/zscalerError';

interface Reading {
	readonly signs: (facts: ErrorFacts, message: string) => boolean;
	readonly facts: (message: string) => Pick<ErrorFacts, 'kind' | 'advice'>;
}

const coded =
	(pattern: RegExp) =>
	({ code = '' }: ErrorFacts) =>
		pattern.test(code);

const readings: readonly Reading[] = [
	{
		// Recorded: zins__TestIoT.
		signs: coded(/^FORBIDDEN$/),
		facts: () => ({
			kind: 'notPermitted',
			advice:
				'Give the API client a role with access to Insights in ZIdentity, such as Zscaler ' +
				'Insights Reader, and check that the tenant has a subscription for this area.',
		}),
	},
	{
		// Classifications: zscaler-sdk-python errors/graphql_error.py, and graphql-java's own, 2026-11.
		signs: coded(/^(BAD_REQUEST|VALIDATION_?ERROR|INVALID_?SYNTAX)$/i),
		facts: (message) => ({ kind: 'invalid', advice: adviceOn(message) }),
	},
	{
		// Recorded: zins__TestWebTraffic, zins__TestShadowIT.
		signs: coded(/^(INTERNAL_ERROR|DataFetchingException)$/),
		facts: () => ({
			kind: 'failed',
			advice:
				'Insights says this where the tenant has no data for the report yet, or no ' +
				'subscription for it. Data is there after 24 to 48 hours. Try a time range of 7 days ' +
				'and another report; if all fail, ask Zscaler support.',
		}),
	},
];

/** Says what to do about an error that Insights answered. */
export function explainError(error: unknown): unknown {
	if (!(error instanceof ZscalerError) || error.facts.product !== 'zins') return error;
	const { facts, message } = error;
	const reading = readings.find(({ signs }) => signs(facts, message));
	if (reading === undefined) return error;
	return new ZscalerError(message, { ...facts, ...reading.facts(message) }, { cause: error });
}

function adviceOn(message: string): string {
	if (/\b(interval|range|days?)\b/i.test(message))
		return 'Insights takes a time range of exactly 7 or 14 days that ended 24 hours ago or earlier.';
	const [, named] = /['"`$](\w+)['"`]?/.exec(message) ?? [];
	return named === undefined
		? 'Check the fields and arguments of the query.'
		: `Check ${named}: Insights does not take it there, or not with this value.`;
}
