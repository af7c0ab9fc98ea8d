import type { Case } from './echoed';
import { findLeaks } from './findLeaks';
import type { Stage } from './stage';

export interface Hunted {
	readonly cases: number;
	/** A case, and which secret came out of it in which dress. */
	readonly leaks: readonly string[];
}

/** Runs the cases, and looks through all that came out of each for what was at stake. */
export async function hunt(
	stage: Stage,
	cases: Iterable<Case>,
	tell: (done: number) => void = () => undefined,
): Promise<Hunted> {
	const leaks: string[] = [];
	let done = 0;
	for (const each of cases) {
		stage.begin();
		const known = await each.run(stage);
		const calls = stage.tenant.calls().map(({ path }) => path);
		const secrets = new Map([...known, ...stage.proxy.secrets]);
		if (secrets.size === 0 || stage.said.length === 0)
			throw new Error(`Nothing at stake: ${each.name}`);
		// The sandbox takes its token in the query alone, and feeds may.
		const queries = calls.filter((path) => !/api_token=|\/feeds\//.test(path));
		const found = findLeaks([stage.said, queries], secrets);
		leaks.push(...found.map(({ secret, as }) => `${each.name}: ${secret}, ${as}`));
		if (++done % 200 === 0) tell(done);
	}
	return { cases: done, leaks };
}
