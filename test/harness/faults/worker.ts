import '../tsx/jsonLast';

import { startVirtualTime } from '../time/startVirtualTime';
import type { Job, Told } from './job';

startVirtualTime();

/** Runs one fault at each call of one scenario, for whoever started this process. */
async function main(): Promise<void> {
	// Only now: what they load is to know the virtual clock alone.
	const { startSimulator } = await import('../../../simulator');
	const { runCase, runPlain } = await import('./runCase');
	const { scenarios } = await import('./scenarios');
	const tenant = await startSimulator();
	const plains = new Map<string, ReturnType<typeof runPlain>>();

	const runContext = async ({ scenario: name, fault, nth }: Job): Promise<void> => {
		const scenario = scenarios.find((each) => each.name === name);
		if (scenario === undefined) throw new Error(`No scenario is called '${name}'`);
		const plain = await (plains.get(name) ?? runPlain(tenant, scenario));
		plains.set(name, Promise.resolve(plain));
		const calls = Array.from({ length: plain.calls }, (_, at) => at + 1);
		for (const call of nth === undefined ? calls : [nth]) {
			const verdict = await runCase(tenant, scenario, plain, { fault, nth: call });
			tell({ case: `${name}/${fault}/${call}`, verdict });
		}
	};
	process.on('message', (job: Job) => {
		runContext(job)
			.catch((error: unknown) => {
				tell({ case: `${job.scenario}/${job.fault}`, verdict: { wrong: String(error) } });
			})
			.finally(() => {
				tell('ready');
			});
	});
	tell('ready');
}

function tell(told: Told): void {
	process.send?.(told);
}

void main();
