import { LoggerProxy } from 'n8n-workflow';

import { ZscalerNssApi } from '../../../credentials/ZscalerNssApi.credentials';
import type {
	PushRequest,
	PushResponse,
} from '../../../nodes/ZscalerLogsTrigger/receive/pushRequest';
import { MemoryCredentials } from '../../harness/engine/memoryCredentials';
import { type Bench, type Row, useTenant } from '../../harness/engine/useTenant';
import { nodeType, openTrigger, type Trigger } from './openTrigger';
import { serve } from './serveWebhook';

export interface TriggerBench extends Bench {
	readonly open: (parameters?: Row, secret?: string) => Trigger;
}

let opened = 0;

/** Triggers with a web server in front, and a tenant. */
export function useTriggers(): TriggerBench {
	const bench = useTenant({}, nodeType);
	const at: { url: string; close?: () => Promise<void>; said: string[] } = { url: '', said: [] };
	const handlers = new Map<
		string,
		(request: PushRequest, response: PushResponse) => Promise<void>
	>();
	beforeAll(async () => {
		const note = (text: string) => void at.said.push(text);
		LoggerProxy.init({ debug: note, info: note, warn: note, error: note });
		const server = await serve(async (request, response) => {
			const handle = handlers.get((request as PushRequest & { url: string }).url);
			if (handle === undefined) response.status(404).json({});
			else await handle(request, response);
		});
		Object.assign(at, server);
	});
	beforeEach(() => {
		handlers.clear();
	});
	afterAll(() => at.close?.());
	const open: TriggerBench['open'] = (parameters = {}, secret) => {
		const id = `nss-${++opened}`;
		const credentials =
			secret === undefined
				? bench.credentials()
				: new MemoryCredentials(new ZscalerNssApi(), { secret });
		const trigger = openTrigger(id, at.url, credentials, parameters);
		handlers.set(`/webhook/${id}/nss`, trigger.receive);
		return trigger;
	};
	return { ...bench, open };
}
