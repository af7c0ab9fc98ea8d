import { buildFilter } from '../../../../zscaler/filters/buildFilter';
import { readPost } from './readPost';

/** The names that Zscaler's own JSON format of the web log has: zia__TestCloudNSS, recorded 2026-03. */
const record = {
	sourcetype: 'zscalernss-web',
	event: {
		datetime: '2026-11-20 01:02:03',
		event_id: '7123456789012345678',
		action: 'Blocked',
		transactionsize: '1200',
		responsesize: '1000',
		requestsize: '200',
		urlcategory: 'Phishing',
		refererURL: 'www.example.com%2Fa%20b',
		useragent: 'Mozilla%2F5.0',
		location: 'Head%20Office',
		user: 'jo%40example.com',
		url: 'bad.example.com%2Fx',
		hostname: 'bad.example.com',
		threatcategory: 'Phishing',
		pagerisk: '90',
		threatseverity: 'Critical (90%E2%80%93100)',
		department: 'R%26D',
	},
};

test("reads, types and filters Zscaler's own web format", () => {
	const [{ type, time, fields } = { fields: {} }] = readPost(JSON.stringify(record)).records;
	expect({ type, time }).toEqual({ type: 'web', time: '2026-11-20T01:02:03.000Z' });
	expect(fields).toMatchObject({
		transactionsize: 1200,
		responsesize: 1000,
		requestsize: 200,
		pagerisk: 90,
		refererURL: 'www.example.com/a b',
		useragent: 'Mozilla/5.0',
		user: 'jo@example.com',
		url: 'bad.example.com/x',
		department: 'R&D',
	});
	const passes = { severity: 'critical', users: ['jo@*'], categories: ['phishing'] } as const;
	expect(buildFilter(passes)(fields)).toBe(true);
	expect(buildFilter({ ...passes, categories: ['malware'] })(fields)).toBe(false);
});
