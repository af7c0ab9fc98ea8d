import { createHash } from 'node:crypto';
import type { Answer, Call } from '../call';
import { objectsOf } from '../tenant/objects';
import type { Tenant } from '../tenant/tenant';
import { HOUR_SECONDS, MINUTE_MS } from '../durations';

/** Minutes until there is a report: zscaler-sdk-go sandbox_submission.go, 2026-11. */
const DETONATION = 10 * MINUTE_MS;
/** Files a day: the same. */
const DAILY = 100;

/** Which words in a file make it what it is, so that a test can bring its own. */
const signs: readonly (readonly [sign: string, verdict: string])[] = [
	['SIMULATED-VIRUS', 'VIRUS'],
	['SIMULATED-MALWARE', 'MALICIOUS'],
];

/**
 * The host that takes files. Bodies of good answers: help.zscaler.com, Understanding User Activity
 * Log Fields, 2026-11, where they are quoted; the wording of the refusals is not recorded.
 */
export function answerSubmission(tenant: Tenant, { method, path, query, body }: Call): Answer {
	if (method !== 'POST' || !/^\/zscsb\/(submit|discan)$/.test(path)) return { status: 404 };
	if (query.api_token !== tenant.credentials.sandbox.apiToken)
		return { status: 401, body: { message: 'Invalid API token' } };
	if (!Buffer.isBuffer(body) || body.length === 0)
		return { status: 400, body: { code: 400, message: 'No file in the request' } };
	const md5 = createHash('md5').update(body).digest('hex');
	const verdict = signs.find(([sign]) => body.includes(sign))?.[1] ?? 'BENIGN';
	if (verdict === 'VIRUS') return found(md5, 'Sim.Test.Virus', 'Virus');
	if (path.endsWith('discan')) return sent(md5, 'response OK', undefined);
	return submit(tenant, md5, verdict, query.force === '1');
}

function submit(tenant: Tenant, md5: string, verdict: string, force: boolean): Answer {
	const reports = objectsOf(tenant, 'zia/sandboxReports');
	const known = reports.find(({ id }) => id === md5);
	const ready = known && Number(known.readyAt ?? 0) <= tenant.clock.now();
	if (ready && !force && known.verdict === 'MALICIOUS')
		return found(md5, 'Sim.Test.Malware', 'Sandbox Malware');
	if (ready && !force)
		return sent(md5, 'File not submitted to Sandbox', 'File not Submitted to Sandbox');
	if (reports.filter(({ submitted }) => submitted).length >= DAILY)
		return {
			status: 429,
			headers: { 'retry-after': String(HOUR_SECONDS) },
			body: { message: 'Quota reached' },
		};
	const report = { id: md5, verdict, submitted: true, readyAt: tenant.clock.now() + DETONATION };
	if (known) Object.assign(known, report);
	else reports.push(report);
	return sent(md5, '/submit response OK', 'File Submitted to Sandbox');
}

const found = (md5: string, virusName: string, virusType: string): Answer => ({
	status: 200,
	body: {
		code: 200,
		message: 'response OK',
		virusName,
		virusType,
		fileType: 'exe',
		md5: md5.toUpperCase(),
		sandboxSubmission: virusType,
	},
});

const sent = (md5: string, message: string, sandboxSubmission: string | undefined): Answer => ({
	status: 200,
	body: { code: 200, message, fileType: 'exe', md5: md5.toUpperCase(), sandboxSubmission },
});
