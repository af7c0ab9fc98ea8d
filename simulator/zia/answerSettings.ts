import { isItem, type Answer, type Call, type Item } from '../call';
import { settingsOf } from '../tenant/objects';
import type { Tenant } from '../tenant/tenant';
import { FLAGS, LISTS, NUMBERS } from './fieldTypes';
import { INVALID_BODY, refuseArgument } from './refusals';

export const answerSettings = (tenant: Tenant, call: Call, path: string): Answer => {
	const key = `zia/${path}`;
	if (call.method === 'GET')
		return { status: 200, body: { ...UNSET[path], ...settingsOf(tenant, key) } };
	if (call.method !== 'PUT') return { status: 405 };
	if (!isItem(call.body)) return INVALID_BODY;
	if (FLAGS_ALONE.includes(path) && !Object.keys(call.body).every(isKnown)) return INVALID_BODY;
	if (path === 'eun' && !call.body.notificationType) return NO_TYPE;
	tenant.objects.set(key, [call.body]);
	return { status: 200, body: call.body };
};

/** What is shown of a page that nobody has saved yet. */
const UNSET: Record<string, Item> = {
	behavioralAnalysisAdvancedSettings: { fileHashesToBeBlocked: [] },
	'passwordExpiry/settings': { passwordExpirationEnabled: false, passwordExpiryDays: 180 },
};

/** Pages of switches: a field that they do not have is refused (zia__TestATPPolicy, zia__TestMobileThreatSettings). */
const FLAGS_ALONE = ['cyberThreatProtection/advancedThreatSettings', 'mobileAdvanceThreatSettings'];

const isKnown = (field: string): boolean =>
	FLAGS.has(field) || NUMBERS.has(field) || LISTS.has(field);

/** Recorded: zia__TestEndUserNotification. */
const NO_TYPE = refuseArgument('Please mention a valid End User Notification type.');
