import { isItem, type Item } from '../call';
import type { Routes } from '../gate/matchRoute';
import { settingsOf } from '../tenant/objects';

/** Recorded: zcc__TestDevice, zcc__TestWebPrivacy, zcc__TestEntitlements. */
const pages: readonly (readonly [read: string, write: string, usual: Item])[] = [
	[
		'getDeviceCleanupInfo',
		'setDeviceCleanupInfo',
		{
			id: '0',
			active: '1',
			forceRemoveType: '0',
			deviceExceedLimit: '16',
			autoRemovalDays: '0',
			autoPurgeDays: '0',
		},
	],
	[
		'getWebPrivacyInfo',
		'setWebPrivacyInfo',
		{ id: '1537', active: '1', collectUserInfo: '1', collectMachineHostname: '1' },
	],
	['getCompanyInfo', 'setCompanyInfo', { id: '4543', name: 'Acme' }],
	[
		'getZdxGroupEntitlements',
		'updateZdxGroupEntitlement',
		{ totalCount: 0, upmEnableForAll: 1, upmGroupList: [], upmDeviceGroupList: [] },
	],
	[
		'getZpaGroupEntitlements',
		'updateZpaGroupEntitlement',
		{ totalCount: 0, zpaEnableForAll: 1, groupList: [], deviceGroupList: [] },
	],
];

const keyOf = (page: string): string => `zcc/${page}`;

const routesOf = ([read, write, usual]: (typeof pages)[number]): Routes => ({
	[`GET ${read}`]: ({ tenant }) => ({
		status: 200,
		body: tenant.objects.has(keyOf(read)) ? settingsOf(tenant, keyOf(read)) : usual,
	}),
	[`PUT ${write}`]: ({ tenant, call }) => {
		if (!isItem(call.body) || Object.keys(call.body).length === 0)
			return { status: 404, body: '404 Not Found' };
		tenant.objects.set(keyOf(read), [call.body]);
		return { status: 200, body: {} };
	},
});

export const settingsRoutes: Routes = Object.assign({}, ...pages.map(routesOf)) as Routes;
