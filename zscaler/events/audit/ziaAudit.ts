import { pick, startCase } from 'lodash';

import { ZscalerError } from '../../contract/zscalerError';
import { unmeetable } from '../../filters/buildFilter';
import type { Filter } from '../../filters/filter';
import { readTime } from '../../time/readTime';
import { auditTimes } from '../../reports/auditTimes';
import type { TimeRange } from '../../time/ranges/timeRange';
import { pullReport } from '../../reports/pullReport';
import type { ReportNote } from '../../reports/report';
import type { ZscalerEvent, Poll } from '../eventSource';
import type { Settings } from '../setting';
import { windowedSource } from '../windowedSource';
import { DAY_MS, MINUTE_MS, SECOND_MS } from '../../contract/durations';
import { isoOf } from '../../contract/json/time';

/** Milliseconds: a tenant makes one report at a time, and somebody else's may come first. */
const MIN_WAIT = MINUTE_MS;

const filters = ['users', 'actions', 'categories'] as const satisfies (keyof Filter)[];

const settings = {
	zone: {
		kind: 'zone',
		label: 'Time Zone of the Report',
		usual: '',
		placeholder: 'e.g. America/Los_Angeles',
		description:
			'Time zone of the report where it names none: the one in the profile of the admin. UTC if empty.',
		isOption: true,
	},
} as const satisfies Settings;

/** What administrators did, from reports of whole seconds, whose rows have no ids. */
export const ziaAudit = windowedSource({
	id: 'ziaAuditEntry',
	label: 'Audit Log Entry',
	description: 'An administrator or an API client did something in Internet Access',
	notice:
		'Each poll has Zscaler make a report, of which a tenant has one at a time: poll every 10 minutes or less often',
	settings,
	filters,
	// A day a report, so that a long outage is made up for in pieces that a poll has time for.
	source: { ...auditTimes, longest: DAY_MS },
	// Nothing is published of how soon an entry is in a report.
	policy: {
		lateness: 10 * MINUTE_MS,
		skew: 5 * MINUTE_MS,
		resolution: SECOND_MS,
		maxSeen: 5000,
	},
	read: readEntries,
	sampleLengths: [DAY_MS, 14 * DAY_MS],
});

async function readEntries(poll: Poll<typeof settings>, range: TimeRange): Promise<ZscalerEvent[]> {
	const events: ZscalerEvent[] = [];
	const maxWait = Math.max(MIN_WAIT, poll.until - poll.now());
	const batches = pullReport(
		poll.runContext.client,
		'ziaAudit',
		{ range, maxWait, zone: poll.settings.zone },
		{
			...poll,
			onNote: (note) => {
				takeNote(poll, note);
			},
		},
	);
	for await (const { head, rows, itemOf } of batches) {
		// A report without entries may lack its headings.
		if (rows.length > 0) refuseUnmeetable(poll.filter, head.names);
		for (const row of rows) {
			const content = itemOf(row);
			const time = readTime(content[head.times[0] ?? '']);
			if (time === undefined) throw timeless();
			events.push({ kind: 'entry', time, content, facts: content });
		}
	}
	return events;
}

/** Headings are in the language of the admin: a filter that finds none would drop all entries. */
function refuseUnmeetable(filter: Filter, headings: readonly string[]): void {
	const [name] = unmeetable(pick(filter, filters), headings);
	if (name === undefined) return;
	throw new ZscalerError(
		`The audit log report has no column for the filter ${startCase(name)}: it has ${headings.join(', ')}`,
		{
			kind: 'invalid',
			product: 'zia',
			advice:
				'Set the language of the admin or API client to English in Zscaler, or take out the filter ' +
				'and use the node Filter with the headings of the report.',
		},
	);
}

/** What may have been lost fails the poll, so that the next one asks again; unless that is no use. */
function takeNote({ log }: Pick<Poll, 'log'>, note: ReportNote): void {
	if (note.kind === 'overtaken') throw overtaken();
	if (note.kind === 'misdated') throw misdated(note.zone);
	if (note.kind !== 'cut' && note.kind !== 'roundCount') return;
	const [from, to] = [note.range.from, note.range.to].map(isoOf);
	log?.('warn', `Entries of the audit log may be missing between ${from} and ${to}`, {
		rows: note.rows,
	});
}

const overtaken = (): ZscalerError =>
	new ZscalerError('Another client kept starting audit log reports', {
		kind: 'editLocked',
		product: 'zia',
		advice:
			'A tenant has one such report at a time. The next poll asks for the same entries again. ' +
			'If this goes on, poll less often, or look for the other tool that pulls the audit log.',
	});

/** Entries that seem to be older than the cursor would count as handed out. */
const misdated = (zone: string): ZscalerError =>
	new ZscalerError('The audit log report has times outside the time that was asked for', {
		kind: 'invalid',
		product: 'zia',
		advice:
			`They are not of the zone ${zone}. Add the option Time Zone of the Report, and give the zone ` +
			'in the profile of the admin or API client.',
	});

const timeless = (): ZscalerError =>
	new ZscalerError('The audit log report has an entry whose time cannot be read', {
		kind: 'failed',
		product: 'zia',
		advice: 'Pull the audit log with the node Zscaler Logs to see it.',
	});
