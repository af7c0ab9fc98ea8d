import type { Item } from '../call';

/** Rules are stamped like those that an administrator made. */
const made = {
	accessControl: 'READ_WRITE',
	state: 'ENABLED',
	rank: 7,
	lastModifiedTime: 1_773_372_484,
	lastModifiedBy: { id: 117_810_311, name: 'API Client Secret Authentication' },
	predefined: false,
};

const web = ['HTTPS_RULE', 'HTTP_RULE'];

export const ziaRules: Record<string, Item[]> = {
	'zia/urlFilteringRules': [
		{
			...made,
			id: 1_657_400,
			name: 'Block Threat Feed',
			order: 1,
			action: 'BLOCK',
			protocols: ['ANY_RULE'],
			urlCategories: ['CUSTOM_02'],
			labels: [{ id: 3_392 }],
		},
		{
			...made,
			id: 1_657_401,
			name: 'Caution on Gambling',
			order: 2,
			action: 'CAUTION',
			protocols: web,
			urlCategories: ['GAMBLING'],
			description: 'Asked for by Human Resources',
		},
		{
			...made,
			id: 1_657_402,
			name: 'Allow Partner Sites',
			order: 3,
			action: 'ALLOW',
			protocols: web,
			urlCategories: ['CUSTOM_01'],
			locations: [{ id: 158_933_280 }],
		},
	],
	'zia/firewallFilteringRules': [
		{
			...made,
			id: 1_657_410,
			name: 'Allow DNS',
			order: 1,
			action: 'ALLOW',
			nwServices: [{ id: 774_003 }],
			destIpGroups: [{ id: 10_250_311 }],
		},
	],
	'zia/webApplicationRules/STREAMING_MEDIA': [
		{
			...made,
			id: 1_657_455,
			type: 'STREAMING_MEDIA',
			name: 'Watch only',
			order: 1,
			actions: ['ALLOW_STREAMING_VIEW_LISTEN'],
			applications: ['YOUTUBE'],
		},
	],
};
