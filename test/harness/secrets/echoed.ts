import type { SignInMethodId } from '../../../zscaler/tenant/methods';
import type { Sent } from './openProxy';
import { type Form, secretsIn, type Stage } from './stage';
import { replies, ways } from './ways';

/** One way of asking, of which something comes out. */
export interface Case {
	readonly name: string;
	/** Answers the secrets that were at stake beside those that were sent. */
	readonly run: (stage: Stage) => Promise<readonly [string, string][]>;
}

const signIns = /\/oauth2?\/|\/token$|authenticatedSession|\/api\/v1\/auth$|^\/signin|\/login$/;
export const isSignIn = ({ path, method }: Sent): boolean =>
	method === 'POST' && signIns.test(path);

type Strike = (sent: Sent) => boolean;
export type Task = (stage: Stage, form: Form) => Promise<void>;

/** Everything that is struck is answered with all that was sent until then, in a dress. */
export function* echoed(
	name: string,
	scheme: SignInMethodId,
	{ strike, task, more = () => ({}), pairs = everyPair() }: EchoOptions,
): Generator<Case> {
	for (const [way, dialect] of pairs) {
		const [dress, reply] = [ways[way]!, replies[dialect]!];
		yield {
			name: `${name}, ${scheme}, ${way}, in ${dialect}`,
			run: async (stage) => {
				const { proxy } = stage;
				proxy.answer = (sent) =>
					strike(sent) ? reply(dress([sent.text, ...toldBefore(stage)].join(' '))) : undefined;
				const form = { ...stage.forms[scheme], ...more(stage) };
				await task(stage, form);
				return secretsIn(form);
			},
		};
	}
}

interface EchoOptions {
	/** What is answered so. */
	readonly strike: Strike;
	readonly task: Task;
	/** What else is filled in. */
	readonly more?: (stage: Stage) => Form;
	readonly pairs?: readonly (readonly [way: string, dialect: string])[];
}

/** But for what a sign-in makes of its secrets for the moment, which is worth nothing to later calls. */
const toldBefore = ({ proxy }: Stage): string[] =>
	[...proxy.secrets].flatMap(([name, value]) => (isOfSignIn.test(name) ? [] : [value]));

const isOfSignIn = /^(?!connectionHeaders).* as sent$/;

const everyPair = (): [string, string][] =>
	Object.keys(ways).flatMap((way) =>
		Object.keys(replies).map((dialect): [string, string] => [way, dialect]),
	);

/** Each dialect in two dresses, and each dress in three dialects or more. */
export const somePairs = (): [string, string][] =>
	everyPair().filter((_pair, at) => {
		const [dress, dialect] = [Math.floor(at / DIALECTS), at % DIALECTS];
		return dialect % DRESSES === dress || (dialect + 3) % DRESSES === dress;
	});

const DRESSES = Object.keys(ways).length;
const DIALECTS = Object.keys(replies).length;
