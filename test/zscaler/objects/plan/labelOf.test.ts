import { wordsOf } from '../../../../zscaler/objects/plan/labelOf';

test.each([
	['urlCategories', 'URL Categories'],
	['srcIps', 'Source IPs'],
	['dnsCacheEnabled', 'DNS Cache Enabled'],
	['HIGH_TRUST', 'High Trust'],
	['enableFullLogging', 'Enable Full Logging'],
	['tcpPortRanges', 'TCP Port Ranges'],
	['idpId', 'IdP ID'],
	['prioritizeIPv4', 'Prioritize IPv4'],
	['SALES_AND_MARKETING', 'Sales and Marketing'],
	['macAddress', 'MAC Address'],
])('%s reads %s', (name, words) => {
	expect(wordsOf(name)).toBe(words);
});
