import type { Resource } from '../../../zscaler/catalogue/grammar';
import { checkExchange } from './checkExchange';
import { checkSignIn, isSignIn } from './checkSignIn';
import { findOperation } from './findOperation';
import type { Exchange } from './readExchanges';

export interface Verdict {
	readonly exchange: Exchange;
	/** `unknown`: the catalogue has no such operation. */
	readonly verdict: 'unknown' | 'matched' | 'mismatched';
	/** What differs. */
	readonly why?: string;
	/** Row and operation. */
	readonly by?: string;
}

export interface Count {
	readonly exchanges: number;
	readonly unknown: number;
	readonly matched: number;
	readonly mismatched: number;
}

/** Judges one exchange after the other. */
export async function replay(
	resources: readonly Resource[],
	exchanges: readonly Exchange[],
): Promise<Verdict[]> {
	const verdicts: Verdict[] = [];
	for (const exchange of exchanges) verdicts.push(await judge(resources, exchange));
	return verdicts;
}

async function judge(resources: readonly Resource[], exchange: Exchange): Promise<Verdict> {
	try {
		if (isSignIn(exchange)) return verdictOf(exchange, await checkSignIn(exchange), 'sign-in');
		const found = findOperation(resources, exchange);
		if (found === undefined) return { exchange, verdict: 'unknown' };
		const by = `${found.resource.id} ${found.operation.id}`;
		return verdictOf(exchange, await checkExchange(exchange, found), by);
	} catch (error) {
		return verdictOf(exchange, String(error), '');
	}
}

const verdictOf = (exchange: Exchange, why: string | undefined, by: string): Verdict => ({
	exchange,
	verdict: why === undefined ? 'matched' : 'mismatched',
	why,
	by,
});

export function count(verdicts: readonly Verdict[]): Count {
	const of = (wanted: Verdict['verdict']) =>
		verdicts.filter(({ verdict }) => verdict === wanted).length;
	return {
		exchanges: verdicts.length,
		unknown: of('unknown'),
		matched: of('matched'),
		mismatched: of('mismatched'),
	};
}
