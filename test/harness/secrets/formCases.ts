import { Zscaler } from '../../../nodes/Zscaler/Zscaler.node';
import { ZscalerLogs } from '../../../nodes/ZscalerLogs/ZscalerLogs.node';
import { openForm } from '../engine/openForm';
import { storedCredentials } from '../engine/tenant';
import { type Case, type Task, echoed, isSignIn, somePairs } from './echoed';

const [zscaler, logs] = [new Zscaler(), new ZscalerLogs()];

const choice = { resource: 'ziaRuleLabel', operation: 'update' };
const inLogs = { resource: 'zdxDevice', operation: 'get' };
const other = { resource: 'otherObject', operation: 'runAction', objectType: 'ziaUrlCategory' };

/** What the open form asks for: lists to choose from, and the columns of a mapper. */
const lists: Task = async ({ said }, form) => {
	for (const [node, parameters] of [[zscaler, choice] as const, [logs, inLogs] as const]) {
		const context = openForm(node, storedCredentials(form), parameters);
		for (const search of Object.values(node.methods.listSearch)) {
			said.push(await search.call(context, 'a').catch((error: unknown) => error));
		}
	}
};

const columns: Task = async ({ said }, form) => {
	const { listSearch, loadOptions, resourceMapping } = zscaler.methods;
	for (const parameters of [choice, other]) {
		const context = openForm(zscaler, storedCredentials(form), parameters);
		const asked: Promise<unknown>[] = [
			listSearch.searchObjects!.call(context),
			...Object.values(loadOptions).map((load) => load.call(context)),
			...Object.values(resourceMapping).map((map) => map.call(context)),
		];
		said.push(await Promise.allSettled(asked));
	}
};

export function* formCases(): Generator<Case> {
	const strike = (sent: Parameters<typeof isSignIn>[0]) => !isSignIn(sent);
	const some = { pairs: somePairs() };
	yield* echoed('lists of the form', 'oneApiSecret', { strike, task: lists, ...some });
	yield* echoed('columns of the form', 'oneApiSecret', { strike, task: columns });
	yield* echoed('the form, sign-in', 'oneApiSecret', { strike: isSignIn, task: columns, ...some });
}
