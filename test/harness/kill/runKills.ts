import type { IDataObject } from 'n8n-workflow';

import type { Simulator } from '../../../simulator';
import { oneApiForm } from '../engine/tenant';
import { differencesOf, type End, endOf } from './compareEnds';
import type { Ended, Job } from './job';
import type { Scenario, Step } from './scenarios';
import type { Child } from './startChild';
import type { Gate, Moment } from './startGate';

export interface Kill {
	readonly scenario: string;
	/** 'POST /zia/api/v1/urlCategories' */
	readonly call: string;
	readonly moment: Moment;
	/** What is not as it would be without the kill. */
	readonly wrong: readonly string[];
}

export interface House {
	readonly tenant: Simulator;
	readonly gate: Gate;
	/** The process for the next run; a run after a kill begins in a fresh one. */
	child: Child;
	/** Those after it, which start meanwhile. */
	readonly spares: Promise<Child>[];
	readonly start: () => Promise<Child>;
	/** At which something could have been killed so far. */
	moments: number;
}

/**
 * Kills a scenario at each of its calls, before and after Zscaler acts, and runs it a second time; or
 * only at `each` so many of these moments.
 */
export async function* runKills(house: House, scenario: Scenario, each = 1): AsyncGenerator<Kill> {
	const steps = scenario.steps(house.gate.url);
	const stored = await prepare(house, scenario);
	house.gate.open();
	const whole = await house.child.run(jobOf(house, steps, stored));
	if (whole?.error !== undefined) throw new Error(`${scenario.name}: ${whole.error}`);
	const calls = [...house.gate.calls()];
	await goOn(house, scenario, whole);
	const wanted = endOf(house.tenant);
	for (const [index, call] of calls.entries()) {
		for (const moment of ['before', 'after'] as const) {
			house.moments += 1;
			if (house.moments % each !== 0) continue;
			const wrong = await killAt(house, scenario, { call: index + 1, moment, wanted });
			yield { scenario: scenario.name, call, moment, wrong };
		}
	}
}

interface Place {
	readonly call: number;
	readonly moment: Moment;
	readonly wanted: End;
}

async function killAt(house: House, scenario: Scenario, place: Place): Promise<string[]> {
	const { tenant, gate } = house;
	const steps = scenario.steps(gate.url);
	const stored = await prepare(house, scenario);
	const victim = house.child;
	gate.open({ ...place, strike: () => victim.kill() });
	const first = await victim.run(jobOf(house, steps, stored));
	if (first !== undefined) return [`it was not killed: its calls were ${gate.calls().join(', ')}`];
	house.spares.push(house.start());
	house.child = (await house.spares.shift()) ?? (await house.start());
	gate.open();
	// What the first run would have stored died with it.
	const second = await house.child.run(jobOf(house, steps, stored));
	await goOn(house, scenario, second);
	return [...failuresOf(second), ...differencesOf(endOf(tenant), place.wanted)];
}

const failuresOf = (run: Ended | undefined): string[] => [
	...(run === undefined ? ['the second run ended without a word'] : []),
	...(run?.error === undefined ? [] : [`the second run failed: ${run.error}`]),
	...(run?.outcomes.at(0)?.activated === undefined || run.outcomes.some(isInForce)
		? []
		: ['the second run does not say that all is in force']),
];

const isInForce = ({ activated }: IDataObject): boolean => activated === true;

/** What the workflow does the next time. */
async function goOn(house: House, { next, steps }: Scenario, run: Ended | undefined) {
	if (next === undefined || run === undefined) return;
	next(house.tenant);
	await house.child.run(jobOf(house, steps(house.gate.url), run.staticData));
}

/** The tenant as it stands before, and what n8n has stored of the workflow by then. */
async function prepare(house: House, { prepare: fill, before, change }: Scenario) {
	const { tenant, gate } = house;
	tenant.reset();
	fill?.(tenant);
	if (before === undefined) return {};
	gate.open();
	const run = await house.child.run(jobOf(house, before(gate.url), {}));
	if (run?.error !== undefined) throw new Error(run.error);
	change?.(tenant);
	return run?.staticData ?? {};
}

const jobOf = ({ tenant, gate }: House, steps: readonly Step[], staticData: IDataObject): Job => ({
	steps,
	form: oneApiForm({ ...tenant, url: gate.url, signInUrl: signInAt(gate, tenant) }),
	staticData,
});

const signInAt = ({ url }: Gate, { signInUrl }: Simulator): string =>
	signInUrl.replace(new URL(signInUrl).origin, url);
