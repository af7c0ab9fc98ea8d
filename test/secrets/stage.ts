import '../engine/quiet';

import type { ICredentialDataDecryptedObject, IDataObject, INodeType } from 'n8n-workflow';

import { type Simulator } from '../../simulator';
import { sharedLimits } from '../../zscaler/client/limits/limits';
import { sessionBook } from '../../zscaler/session';
import type { SchemeId } from '../../zscaler/tenant/tenant';
import { runNode } from '../engine/runWorkflow';
import { startTenant, storedCredentials } from '../engine/tenant';
import { formsFor } from '../session/bench';
import { openProxy, type Proxy } from './openProxy';

export type Form = ICredentialDataDecryptedObject;

/** A tenant with a proxy before it, and what n8n was told. */
export interface Stage {
	readonly tenant: Simulator;
	readonly proxy: Proxy;
	readonly forms: Readonly<Record<SchemeId, Form>>;
	readonly logger: Record<'debug' | 'info' | 'warn' | 'error', (...said: unknown[]) => void>;
	/** Everything that came out since it was last cleared. */
	readonly said: unknown[];
	readonly run: (nodeType: INodeType, parameters: IDataObject, given: Given) => Promise<void>;
	/** As another process with another day: no session, no pause, nothing said. */
	readonly begin: () => void;
	readonly close: () => Promise<void>;
}

export interface Given {
	readonly form: Form;
	readonly feedKey?: Form;
	readonly binary?: Parameters<typeof runNode>[0]['binary'];
}

export async function openStage(): Promise<Stage> {
	const tenant = await startTenant();
	const proxy = await openProxy(tenant.url);
	const said: unknown[] = [];
	const log = (...what: unknown[]): void => void said.push(what);
	const logger = { debug: log, info: log, warn: log, error: log };
	const through = JSON.stringify(formsFor(tenant))
		.replaceAll(new URL(tenant.url).origin, proxy.url)
		.replaceAll(new URL(tenant.signInUrl).origin, proxy.url);
	return {
		...{ tenant, proxy, said, logger },
		forms: JSON.parse(through) as Stage['forms'],
		begin: () => {
			tenant.reset();
			sharedLimits.clear();
			sessionBook.owners.clear();
			sessionBook.accounts.clear();
			proxy.answer = () => undefined;
			proxy.secrets.clear();
			said.length = 0;
		},
		run: async (nodeType, parameters, { form, feedKey, binary }) => {
			for (const onError of ['stopWorkflow', 'continueErrorOutput'] as const) {
				const staticData: IDataObject = {};
				const credentials = storedCredentials(form, feedKey);
				const result = await runNode({
					...{ nodeType, parameters, credentials, onError, logger, staticData, binary },
				});
				said.push(result, staticData);
			}
		},
		close: async () => {
			await proxy.close();
			await tenant.close();
		},
	};
}

const secretFields = /secret|password|apiKey|privateKey|token|^value$/i;

/** The secrets of a filled-in form, those of a key line by line. */
export const secretsIn = (form: Form): [string, string][] =>
	Object.entries(form)
		.filter(([name]) => secretFields.test(name))
		.flatMap(([name, value]): [string, string][] =>
			String(value)
				.split('\n')
				.filter((line) => line !== '' && !line.startsWith('-----'))
				.map((line, at) => [`${name} ${at}`, line]),
		);
