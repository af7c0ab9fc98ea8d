import { quote } from './quote';

/** What a line of a log tells beside its message: nothing with parts, which could hold anything. */
export type LogFacts = Readonly<Record<string, string | number | boolean | undefined>>;

/** The same without secrets, and short. */
export const quoteFacts = (facts: LogFacts = {}): LogFacts =>
	Object.fromEntries(
		Object.entries(facts).map(([name, value]) => [
			name,
			typeof value === 'string' ? quote(value) : value,
		]),
	);
