import type { IDataObject } from 'n8n-workflow';

import { ZscalerLogs } from '../../nodes/ZscalerLogs/ZscalerLogs.node';
import { runTemplate } from '../harness/engine/runTemplate';
import { stepOf } from '../harness/engine/template';
import { useTenant } from '../harness/engine/useTenant';

const { credentials, tenant, run } = useTenant({}, new ZscalerLogs());

async function nss(...records: IDataObject[]) {
	const told: unknown[] = [];
	const { error } = await runTemplate({
		...{ file: 'nss-blocked-threats.json', start: 'Cloud NSS', credentials: credentials() },
		items: [{ json: { count: records.length, records } }],
		http: (_url, body) => {
			told.push((body as { text: string }).text);
			return { status: 200 };
		},
	});
	expect(error).toBeUndefined();
	return told;
}

test('a message names what a threat is called, or else of what kind it is', async () => {
	const time = '2026-11-20T00:00:00.000Z';
	const named = {
		time,
		user: 'one@example.com',
		threatname: 'Win32.Bad',
		threatcategory: 'Trojan',
	};
	const none = { time, threatname: 'None', threatcategory: 'None', urlcategory: 'Phishing' };
	const nothing = { time, threatname: 'NA', threatcategory: '' };
	expect(await nss(named, none, none, none, nothing)).toEqual([
		`Zscaler blocked 5 requests since ${time}. Users: one@example.com, unknown. Threats: Win32.Bad, Phishing, unnamed`,
	]);
	expect(await nss(named, none)).toEqual([]);
});

async function usage() {
	const { error, put } = await runTemplate({
		...{ file: 'api-usage-alert.json', start: 'Every 15 Minutes', credentials: credentials() },
	});
	expect(error).toBeUndefined();
	return put('Alert');
}

test('a sign-in that failed is the subject, and there is no session to tell of', async () => {
	expect(await usage()).toBeUndefined();
	tenant().setFaults({ path: '/oauth2/*', status: 401, body: { error: 'invalid_client' } });
	await run({
		resource: 'zdxAlert',
		operation: 'getMany',
		timeRange: 'last',
		last: 1,
		unit: 'days',
	});
	expect(await usage()).toEqual([
		{
			subject: 'Zscaler API: 1 sign-in failed',
			text: expect.stringMatching(
				/^Last hour: \d+ calls.+\nSign-ins that failed in the last hour: 1\nThere is no session$/,
			) as string,
		},
	]);
});

// The default format of the web log has threatseverity (nssFeeds/feedOutputDefaults, recorded); that of
// the firewall log has no severity.
test('the filter on severity is on a log that tells one', () => {
	const { logTypes, filters } = stepOf('nss-blocked-threats.json', 'Cloud NSS');
	expect(filters).toMatchObject({ severity: 'medium' });
	expect(logTypes).toEqual(['web']);
});

test('each week is in two exports, so that one that did not run leaves no gap', () => {
	const step = stepOf('weekly-audit-export.json', 'Download Audit Log');
	expect(step).toMatchObject({ timeRange: 'last', last: 14, unit: 'days' });
});
