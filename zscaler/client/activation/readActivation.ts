import { isJsonObject } from '../../json';

/** ZIA's words for where saved changes stand: zscaler-sdk-go zia activation_test.go, 2026-11. */
export type Activation = 'ACTIVE' | 'PENDING' | 'INPROGRESS';

/**
 * Cloud & Branch Connector's words for the same: zscaler-sdk-go ztw activation_test.go, 2026-11.
 * What goes live when a connector restarts is not live.
 */
const words: Readonly<Record<string, Activation>> = {
	ACTIVE: 'ACTIVE',
	PENDING: 'PENDING',
	INPROGRESS: 'INPROGRESS',
	EDITS_CLEARED: 'ACTIVE',
	EDITS_PRESENT: 'PENDING',
	EDITS_ACTIVATED_ON_RESTART: 'PENDING',
};

const underWay = ['ADM_ACTV_QUEUED', 'ADM_ACTIVATING'];

/** Where changes stand, by an answer's own word; `undefined` where it has none that is known. */
export function readActivation(body: unknown): Activation | undefined {
	if (!isJsonObject(body)) return undefined;
	const { status, orgEditStatus, adminActivateStatus } = body;
	const word = wordIn(status ?? orgEditStatus);
	const isUnderWay = underWay.includes(String(adminActivateStatus));
	return word !== undefined && isUnderWay ? 'INPROGRESS' : word;
}

const wordIn = (said: unknown): Activation | undefined =>
	typeof said === 'string' && Object.hasOwn(words, said) ? words[said] : undefined;
