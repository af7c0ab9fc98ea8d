import { type Holder, isHolder } from '../contract/json/json';
import { networkErrors, type NetworkOutcome } from './networkErrors';
import { Overdue } from './overdue';

export interface NetworkError {
	readonly code: string;
	readonly outcome: Exclude<NetworkOutcome, 'own'>;
	/** May have reached the other side and done its work. */
	readonly arrived: boolean;
	/** May fare better in a moment. */
	readonly transient: boolean;
	/** Milliseconds that were waited, where it was we who ended it. */
	readonly waited?: number;
}

/**
 * What a request came to that got no whole answer, from whatever its sender threw. Nothing where that
 * failed for a reason of its own, which is no business of the network.
 */
export function readNetworkError(thrown: unknown): NetworkError | undefined {
	const layers = layersOf(thrown);
	const late = layers.find((layer): layer is Holder & Overdue => layer instanceof Overdue);
	const { code, connecting } = late === undefined ? codeIn(layers) : { code: late.code };
	const outcome = code === '' ? 'own' : outcomeOf(code, connecting);
	if (outcome === 'own') return undefined;
	return {
		code,
		outcome,
		arrived: mayArrive.has(outcome),
		transient: outcome !== 'noSuchHost' && outcome !== 'untrusted',
		...(late === undefined ? {} : { waited: late.waited }),
	};
}

const mayArrive: ReadonlySet<NetworkOutcome> = new Set<NetworkOutcome>([
	'late',
	'broken',
	'garbled',
]);

function outcomeOf(code: string, connecting = false): NetworkOutcome {
	const outcome = networkErrors.find(([, pattern]) => pattern.test(code))?.[0] ?? 'own';
	// While it still connects nothing has been sent, whatever ended it.
	return connecting && mayArrive.has(outcome) ? 'neverSent' : outcome;
}

/** Deepest that n8n, axios and Node.js were seen to wrap an error is four. */
const DEEPEST = 6;

/** An error and all that it wraps, outermost first: n8n and axios wrap errors into one another. */
function layersOf(error: unknown, depth = 0): Holder[] {
	if (!isHolder(error) || depth > DEEPEST) return [];
	const { cause, error: inner, errors } = error;
	const first: unknown = Array.isArray(errors) ? errors[0] : undefined;
	const within = [cause, inner, first];
	return [error, ...within.flatMap((each) => layersOf(each, depth + 1))];
}

/** The innermost code is the true one; where none is left, the one that the message names. */
function codeIn(layers: readonly Holder[]): { code: string; connecting?: boolean } {
	for (const layer of layers.toReversed()) {
		const { code, syscall } = layer;
		if (typeof code === 'string' && /^([A-Z][A-Z0-9_]+|ZSTD_\w+)$/.test(code)) {
			return { code: isLate(layer) ? 'ETIMEDOUT' : code, connecting: syscall === 'connect' };
		}
	}
	const said = layers.map((layer) => saidIn(layer)).find((code) => code !== '');
	return { code: said ?? '' };
}

/** Axios tells by its message alone whether its time was over (lib/adapters/http.js, 1.21). */
const isLate = (layer: object): boolean =>
	layer instanceof Error && /^timeout of \d+ ?ms exceeded$/.test(layer.message);

/** 'connect ECONNREFUSED 127.0.0.1:443', 'getaddrinfo ENOTFOUND host', 'socket hang up'. */
function saidIn(layer: object): string {
	const text = layer instanceof Error ? layer.message.slice(0, LONGEST) : '';
	const named = /\b(?:getaddrinfo|connect|read|write) (E[A-Z_]{3,})\b/.exec(text)?.[1];
	return named ?? (/^(socket hang up|aborted)$/.test(text) ? 'ECONNRESET' : '');
}

/** Characters of a message that are looked at. */
const LONGEST = 500;
