import { listOf } from '../call';
import { objectsOf, settingsOf } from '../tenant/objects';
import type { Routes } from '../gate/matchRoute';

/** Reports that are there, planted under this key: `{ id: MD5, verdict, readyAt }`. */
const REPORTS = 'zia/sandboxReports';

/** zscaler-sdk-go sandbox_report.go, 2026-11: a text in place of the report while there is none. */
const UNKNOWN = 'md5 is unknown or analysis has yet not been completed.Please try again later.';

export const readSandboxReport: Routes[string] = ({ tenant, call, params }) => {
	const full = call.query.details === 'full';
	const wanted = (params.md5 ?? '').toLowerCase();
	const found = objectsOf(tenant, REPORTS).find(({ id }) => id === wanted);
	const ready = found && Number(found.readyAt ?? 0) <= tenant.clock.now();
	const report = ready ? reportOf(wanted, String(found.verdict)) : UNKNOWN;
	return { status: 200, body: { [full ? 'Full Details' : 'Summary']: report } };
};

const reportOf = (md5: string, verdict: string) => ({
	Summary: { Status: 'COMPLETED', Category: 'EXECS', FileType: 'EXE', StartTime: 0, Duration: 300 },
	Classification: {
		Type: verdict,
		Category: verdict === 'MALICIOUS' ? 'MALWARE_BOTNET' : 'BENIGN',
		Score: verdict === 'MALICIOUS' ? 86 : 0,
		DetectedMalware: '',
	},
	FileProperties: { FileType: 'EXE', FileSize: 4096, MD5: md5 },
});

export const readSandboxQuota: Routes[string] = () => ({
	status: 200,
	body: [{ startTime: 0, used: 1, allowed: 1000, scale: 'DAYS', unused: 999 }],
});

/** help.zscaler.com/zia/sandbox-settings, 2025-11. */
const MAX_HASHES = 10_000;

export const countHashes: Routes[string] = ({ tenant }) => {
	const { fileHashesToBeBlocked, md5HashValueList } = settingsOf(
		tenant,
		'zia/behavioralAnalysisAdvancedSettings',
	);
	const used = listOf(fileHashesToBeBlocked).length + listOf(md5HashValueList).length;
	return {
		status: 200,
		body: { blockedFileHashesCount: used, remainingFileHashes: MAX_HASHES - used },
	};
};
