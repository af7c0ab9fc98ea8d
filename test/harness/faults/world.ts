import type { ICredentialDataDecryptedObject, IDataObject, INodeType } from 'n8n-workflow';

import type { Simulator } from '../../../simulator';
import { sharedLimits } from '../../../zscaler/client/limits/limits';
import { sharedAnswers } from '../../../zscaler/threatFeeds/lists/lookUpUrls';
import { sharedBusy } from '../../../zscaler/reports/takePlace';
import { sharedSessionStore } from '../../../zscaler/session';
import { sharedClock } from '../../../zscaler/tenant';
import { sharedUsage } from '../../../zscaler/usage/ledger';
import type { MemoryCredentials } from '../engine/memoryCredentials';
import { runNode } from '../engine/runWorkflow';
import { oneApiForm, storedCredentials } from '../engine/tenant';
import { virtualTime } from '../time/startVirtualTime';
import type { Outcome } from './outcome';

type Row = Readonly<Record<string, unknown>>;

/** One n8n with one workflow, and one tenant as it was in the beginning. */
export interface World {
	readonly tenant: Simulator;
	readonly credentials: MemoryCredentials;
	/** Runs a node; what the workflow remembers is kept from run to run. */
	readonly run: (nodeType: INodeType, parameters: Row, items?: readonly Row[]) => Promise<Outcome>;
}

export function beginWorld(
	tenant: Simulator,
	form: ICredentialDataDecryptedObject = oneApiForm(tenant),
): World {
	virtualTime().beginAgain();
	tenant.reset();
	for (const shared of [sharedLimits, sharedUsage, sharedAnswers, sharedBusy, sharedClock]) {
		shared.clear();
	}
	sharedSessionStore.credentials.clear();
	sharedSessionStore.accounts.clear();
	const credentials = storedCredentials(form);
	let staticData: IDataObject = {};
	return {
		tenant,
		credentials,
		run: async (nodeType, parameters, items = [{}]) => {
			staticData = JSON.parse(JSON.stringify(staticData)) as IDataObject;
			const result = await runNode({
				nodeType,
				credentials,
				parameters: parameters as IDataObject,
				items: items as IDataObject[],
				staticData,
				logger: silent,
			});
			const { error } = result;
			return {
				items: [...result.items, ...result.errorItems].map(({ json }) => json),
				hints: result.hints.map(({ message }) => message),
				...(error === undefined ? {} : { error: readThrown(error) }),
			};
		},
	};
}

const nothing = (): void => undefined;
const silent = { debug: nothing, info: nothing, warn: nothing, error: nothing };

export function readThrown(thrown: unknown): NonNullable<Outcome['error']> {
	const {
		name = '',
		message = '',
		description,
	} = thrown as Partial<Error & { description: string | null }>;
	return { name, message, description: description ?? '' };
}
