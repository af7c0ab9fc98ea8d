import { useFeeds } from './useFeeds';

const { act, calls, tenant } = useFeeds();

test('tells whether an indicator is blocked, by what, and which rules use it', async () => {
	tenant().seed('zia/urlCategories', [
		{ id: 'CUSTOM_09', configuredName: 'Bad', customCategory: true, urls: ['.evil.example.net'] },
	]);
	tenant().seed('zia/urlFilteringRules', [
		{
			name: 'Block Bad',
			state: 'ENABLED',
			action: 'BLOCK',
			urlCategories: ['CUSTOM_09'],
			order: 9,
		},
	]);
	const result = await act('isBlocked', [
		{ indicator: 'www.evil.example.net/x' },
		{ indicator: 'fine.example.net' },
	]);
	expect(result.error).toBeUndefined();
	expect(result.items[0]?.json).toMatchObject({
		blocked: true,
		allowed: false,
		why: ['.evil.example.net on URL category Bad, used by Block Bad (BLOCK)'],
	});
	expect(result.items[1]?.json).toMatchObject({ blocked: false, found: [] });
	expect(calls().every((call) => call.startsWith('GET'))).toBe(true);
});

function seedFirewall() {
	tenant().seed('zia/ipDestinationGroups', [
		{
			id: 71,
			name: 'Bad Nets',
			type: 'DSTN_IP',
			addresses: ['45.9.148.0/24', '3.2.1.0-3.2.9.255'],
		},
		{ id: 72, name: 'Bad Hosts', type: 'DSTN_FQDN', addresses: ['c2.example.net'] },
	]);
	const rule = { state: 'ENABLED', action: 'BLOCK_DROP' };
	tenant().seed('zia/firewallFilteringRules', [
		{ ...rule, name: 'Drop Bad', order: 5, destIpGroups: [{ id: 71 }, { id: 72 }] },
		{
			...rule,
			name: 'Let Labs',
			order: 3,
			action: 'ALLOW',
			destAddresses: ['45.9.148.7'],
			users: [{ id: 1 }],
		},
		{ ...rule, name: 'Old', order: 2, state: 'DISABLED', destAddresses: ['*.example.net'] },
	]);
}

test('explains firewall rules: the groups and rules that name an address, and which decides', async () => {
	seedFirewall();
	const result = await act(
		'isBlocked',
		['45.9.148.9', '45.9.148.7', 'https://c2.example.net/x', '3.2.5.0/24', '9.9.9.9'].map(
			(indicator) => ({ indicator }),
		),
	);
	expect(result.error).toBeUndefined();
	const [net, lab, host, range, none] = result.items.map(({ json }) => json);
	const drop = { rule: 'Drop Bad', order: 5, action: 'BLOCK_DROP', enabled: true, onlyFor: [] };
	expect(net).toMatchObject({
		blocked: true,
		why: ['45.9.148.0/24 on IP destination group Bad Nets, used by Drop Bad (BLOCK_DROP)'],
		firewall: [{ ...drop, decides: true }],
	});
	expect(lab).toMatchObject({
		blocked: false,
		firewall: [
			{ rule: 'Let Labs', order: 3, action: 'ALLOW', decides: true, onlyFor: ['users'] },
			{ ...drop, decides: false },
		],
	});
	expect(host).toMatchObject({
		blocked: true,
		firewall: [
			{ rule: 'Old', enabled: false, decides: false },
			{ ...drop, decides: true },
		],
	});
	expect(range).toMatchObject({ blocked: true });
	expect(none).toMatchObject({ blocked: false, firewall: [], found: [] });
	expect(calls().sort()).toEqual([
		'GET zia/cyberThreatProtection/maliciousUrls',
		'GET zia/firewallFilteringRules',
		'GET zia/ipDestinationGroups',
		'GET zia/security',
		'GET zia/security/advanced',
		'GET zia/urlCategories',
	]);
});

test('names a rule that holds the address itself once', async () => {
	const rule = { name: 'Drop It', order: 1, state: 'ENABLED', action: 'BLOCK_DROP' };
	tenant().seed('zia/firewallFilteringRules', [{ ...rule, id: 1, destAddresses: ['45.9.148.7'] }]);
	const { items } = await act('isBlocked', [{ indicator: '45.9.148.7' }]);
	expect(items[0]?.json.why).toEqual(['45.9.148.7 in firewall rule Drop It (BLOCK_DROP)']);
});
