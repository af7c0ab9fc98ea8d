import { isItem, type Answer, type Call } from '../call';
import { settingsOf } from '../tenant/objects';
import type { Tenant } from '../tenant/tenant';
import { INVALID_BODY } from './refusals';

export const answerSettings = (tenant: Tenant, call: Call, path: string): Answer => {
	const key = `zia/${path}`;
	if (call.method === 'GET') return { status: 200, body: settingsOf(tenant, key) };
	if (call.method !== 'PUT') return { status: 405 };
	if (!isItem(call.body)) return INVALID_BODY;
	tenant.objects.set(key, [call.body]);
	return { status: 200, body: call.body };
};
