import { isJsonObject } from '../../contract/json/json';
import type { ApiRequest } from '../../contract/apiRequest';
import { table } from '../../contract/text/table';

/** ZIA's words for where saved changes stand: zscaler-sdk-go zia activation_test.go, 2026-11. */
export type Activation = 'ACTIVE' | 'PENDING' | 'INPROGRESS';

/**
 * Cloud & Branch Connector's words for the same: zscaler-sdk-go ztw activation_test.go, 2026-11.
 * What goes live when a connector restarts is not live.
 */
const words: Readonly<Record<string, Activation>> = table({
	ACTIVE: 'ACTIVE',
	PENDING: 'PENDING',
	INPROGRESS: 'INPROGRESS',
	EDITS_CLEARED: 'ACTIVE',
	EDITS_PRESENT: 'PENDING',
	EDITS_ACTIVATED_ON_RESTART: 'PENDING',
});

/** An answer without one of these words is not Zscaler's. */
export const saysActivation: NonNullable<ApiRequest['expects']> = {
	says: { in: ['status', 'orgEditStatus'], oneOf: Object.keys(words) },
};

const underWay = ['ADM_ACTV_QUEUED', 'ADM_ACTIVATING'];

/** Where changes stand, by an answer's own word; what says nothing known is not taken for done. */
export function readActivation(body: unknown): Activation {
	const { status, orgEditStatus, adminActivateStatus } = isJsonObject(body) ? body : {};
	if (underWay.includes(String(adminActivateStatus))) return 'INPROGRESS';
	return words[String(status ?? orgEditStatus)] ?? 'INPROGRESS';
}
