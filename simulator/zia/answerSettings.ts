import { isItem, type Answer, type Call, type Item } from '../call';
import { settingsOf } from '../tenant/objects';
import type { Tenant } from '../tenant/tenant';
import { flags, lists, numbers } from './fieldTypes';
import { invalidBody, refuseArgument } from './refusals';

export function answerSettings(tenant: Tenant, call: Call, path: string): Answer {
	const key = `zia/${path}`;
	if (call.method === 'GET')
		return { status: 200, body: { ...unset[path], ...settingsOf(tenant, key) } };
	if (call.method !== 'PUT') return { status: 405 };
	if (!isItem(call.body)) return invalidBody;
	if (flagsAlone.includes(path) && !Object.keys(call.body).every(isKnown)) return invalidBody;
	if (path === 'eun' && !call.body.notificationType) return noType;
	tenant.objects.set(key, [call.body]);
	return { status: 200, body: call.body };
}

/** What is shown of a page that nobody has saved yet. */
const unset: Record<string, Item> = {
	behavioralAnalysisAdvancedSettings: { fileHashesToBeBlocked: [] },
	'passwordExpiry/settings': { passwordExpirationEnabled: false, passwordExpiryDays: 180 },
};

/** Pages of switches: a field that they do not have is refused (zia__TestATPPolicy, zia__TestMobileThreatSettings). */
const flagsAlone = ['cyberThreatProtection/advancedThreatSettings', 'mobileAdvanceThreatSettings'];

const isKnown = (field: string): boolean =>
	flags.has(field) || numbers.has(field) || lists.has(field);

/** Recorded: zia__TestEndUserNotification. */
const noType = refuseArgument('Please mention a valid End User Notification type.');
