import '../engine/quiet';

import { Logger } from '@n8n/backend-common';
import { Container } from '@n8n/di';
import {
	type ICredentialDataDecryptedObject,
	type IDataObject,
	type INodeType,
	LoggerProxy,
} from 'n8n-workflow';

import type { Simulator } from '../../../simulator';
import { sharedLimits } from '../../../zscaler/client/limits/limits';
import { sharedSessionStore } from '../../../zscaler/session';
import type { SignInMethodId } from '../../../zscaler/tenant/methods';
import { runNode } from '../engine/runWorkflow';
import { startTenant, storedCredentials } from '../engine/tenant';
import { serve } from '../../nodes/ZscalerLogsTrigger/serveWebhook';
import { formsFor } from '../../zscaler/session/bench';
import { openProxy, type Proxy } from './openProxy';
import { plantCanaries } from './plantCanaries';

export type Form = ICredentialDataDecryptedObject;

/** A tenant with a proxy before it, and what n8n was told. */
export interface Stage {
	readonly tenant: Simulator;
	readonly proxy: Proxy;
	/** Where n8n's webhooks are; what comes goes to the trigger that is under test. */
	readonly front: { readonly url: string; receive?: Parameters<typeof serve>[0] };
	/** Filled in with secrets of this case alone. */
	readonly forms: Readonly<Record<SignInMethodId, Form>>;
	readonly logger: Record<'debug' | 'info' | 'warn' | 'error', (...said: unknown[]) => void>;
	/** Everything that came out since it was last cleared. */
	readonly said: unknown[];
	readonly run: (nodeType: INodeType, parameters: IDataObject, given: Given) => Promise<void>;
	/** As another process with another day: no session, no pause, nothing said. */
	readonly begin: () => void;
	readonly close: () => Promise<void>;
}

interface Given {
	readonly form: Form;
	readonly feedKey?: Form;
	readonly binary?: Parameters<typeof runNode>[0]['binary'];
}

export async function openStage(): Promise<Stage> {
	const tenant = await startTenant();
	const proxy = await openProxy(tenant.url);
	const served = await serve(async (request, response) => front.receive?.(request, response));
	const front: Stage['front'] = { url: served.url };
	const said: unknown[] = [];
	const log = (...what: unknown[]): void => void said.push(what);
	const logger = { debug: log, info: log, warn: log, error: log };
	// What n8n-core itself writes, at every level.
	Object.assign(Container.get(Logger), logger);
	const readForms = (): Stage['forms'] => {
		const through = JSON.stringify(formsFor(tenant))
			.replaceAll(new URL(tenant.url).origin, proxy.url)
			.replaceAll(new URL(tenant.signInUrl).origin, proxy.url);
		return JSON.parse(through) as Stage['forms'];
	};
	const stage = {
		...{ tenant, proxy, front, said, logger },
		forms: readForms(),
		begin: () => {
			tenant.reset();
			plantCanaries(tenant);
			stage.forms = readForms();
			LoggerProxy.init(logger);
			sharedLimits.clear();
			sharedSessionStore.credentials.clear();
			sharedSessionStore.accounts.clear();
			proxy.answer = () => undefined;
			proxy.secrets.clear();
			said.length = 0;
		},
		run: async (nodeType: INodeType, parameters: IDataObject, given: Given) => {
			const { form, feedKey, binary } = given;
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
			await served.close();
			await proxy.close();
			await tenant.close();
		},
	};
	return stage;
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
