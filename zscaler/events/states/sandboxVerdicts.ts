import { z } from 'zod';

import { ZscalerError } from '../../contract/zscalerError';
import { readReport, type SandboxReport } from '../../sandbox/readReport';

import type { EventSource, ZscalerEvent, Poll, Polled } from '../eventSource';
import type { Settings } from '../setting';
import { quote } from '../../contract/text/quote';
import { MINUTE_MS } from '../../contract/durations';

/** By MD5: when it was last asked about, and the verdict once there was one. */
const remembered = z.record(z.object({ askedAt: z.number(), verdict: z.string().optional() }));
type Remembered = z.infer<typeof remembered>[string];

/** Ten reports in a quarter of an hour are within the thousand that a tenant has a day. */
const MAX_ASKED = 10;
const PAUSE = 15 * MINUTE_MS;

const settings = {
	hashes: {
		kind: 'entries',
		label: 'MD5s',
		usual: '',
		rows: 4,
		required: true,
		description:
			'MD5 hashes of files, separated by commas or line breaks. Each is asked about every 15 minutes until there is a verdict, at most ten per poll.',
	},
} as const satisfies Settings;

/** Verdicts of the sandbox for files by their MD5s, each once, as soon as there is one. */
export const sandboxVerdicts: EventSource<typeof settings> = {
	id: 'sandboxVerdict',
	label: 'Sandbox Verdict',
	description: 'The sandbox has come to a verdict on a file that you listed',
	kinds: {
		label: 'Verdicts',
		choices: [
			['Benign', 'benign'],
			['Malicious', 'malicious'],
			['Suspicious', 'suspicious'],
		],
	},
	settings,
	filters: ['severity', 'categories'],
	poll: pollVerdicts,
	sample: async ({ runContext, now, settings: { hashes } }) => {
		const events: ZscalerEvent[] = [];
		for (const md5 of hashesOf(hashes).slice(0, MAX_ASKED)) {
			events.push(...eventsOf(md5, await readReport(runContext, md5, 'summary'), now()));
		}
		return events;
	},
};

async function pollVerdicts({
	runContext,
	now,
	settings: entered,
	memory,
}: Poll<typeof settings>): Promise<Polled> {
	const before = new Map(Object.entries(remembered.safeParse(memory).data ?? {}));
	const hashes = hashesOf(entered.hashes);
	const after = new Map<string, Remembered>();
	for (const md5 of hashes) {
		const known = before.get(md5);
		if (known !== undefined) after.set(md5, known);
	}
	const events: ZscalerEvent[] = [];
	const refused: (readonly [md5: string, ZscalerError])[] = [];
	const due = dueOf(hashes, after, now());
	for (const md5 of due) {
		const report = await readReport(runContext, md5, 'summary').catch(ofFileAlone);
		if (report instanceof ZscalerError) refused.push([md5, report]);
		else events.push(...eventsOf(md5, report, now()));
		const verdict = report instanceof ZscalerError ? undefined : report.verdict;
		after.set(md5, { askedAt: now(), verdict });
	}
	const [first] = refused;
	if (first !== undefined && refused.length === due.length) throw first[1];
	const warnings = refused.map(([md5, { message }]) => `No report on the file ${md5}: ${message}`);
	return { events, memory: Object.fromEntries(after), warnings };
}

/** An error that says nothing of other files: one must not keep them all from being told. */
function ofFileAlone(error: unknown): ZscalerError {
	const isOfFile =
		error instanceof ZscalerError && ['invalid', 'notFound', 'failed'].includes(error.facts.kind);
	if (isOfFile) return error;
	throw error;
}

/** Those without a verdict, the longest not asked about first. */
function dueOf(
	hashes: readonly string[],
	known: ReadonlyMap<string, Remembered>,
	now: number,
): string[] {
	const askedAt = (md5: string): number => known.get(md5)?.askedAt ?? -Infinity;
	return hashes
		.filter((md5) => known.get(md5)?.verdict === undefined && askedAt(md5) <= now - PAUSE)
		.sort((a, b) => askedAt(a) - askedAt(b))
		.slice(0, MAX_ASKED);
}

function eventsOf(md5: string, { report, verdict, score }: SandboxReport, time: number) {
	if (report === undefined || verdict === undefined) return [];
	const facts = { severity: score, category: categoryIn(report) };
	const content = { md5, verdict, score: score ?? null, report };
	return [{ kind: verdict.toLowerCase(), time, content, facts }];
}

const categoryIn = ({ Classification: facts }: NonNullable<SandboxReport['report']>) =>
	typeof facts === 'object' && facts !== null && !Array.isArray(facts) ? facts.Category : undefined;

function hashesOf(entered: readonly string[]): string[] {
	const hashes = entered.map((hash) => hash.trim().toLowerCase()).filter((hash) => hash !== '');
	const odd = hashes.find((hash) => !/^[0-9a-f]{32}$/.test(hash));
	if (odd === undefined && hashes.length > 0) return [...new Set(hashes)];
	throw new ZscalerError(odd === undefined ? 'No MD5 is listed' : `'${quote(odd)}' is no MD5`, {
		kind: 'invalid',
		product: 'zia',
		advice: 'Enter the MD5s of the files, 32 characters of 0 to 9 and a to f each, one per line.',
	});
}
