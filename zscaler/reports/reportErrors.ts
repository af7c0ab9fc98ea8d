import { counted } from '../contract/text/counted';
import { ZscalerError } from '../contract/zscalerError';
import { isoOf } from '../contract/json/time';
import type { ReportStatus } from './readStatus';
import type { ReportRun } from './report';
import { SECOND_MS } from '../contract/durations';

const standing = ({ word, items }: ReportStatus): string =>
	`status ${word}, ${counted(items, 'row')}`;

/** A report of somebody else's that outlasts the wait. */
export function foreignTooLong(
	{ kind, hooks }: ReportRun,
	began: number,
	status?: ReportStatus,
): ZscalerError {
	const times = [began, hooks.now()].map(isoOf);
	const facts = status === undefined ? '' : ` (${standing(status)})`;
	return new ZscalerError(`Another ${kind.noun} of the tenant is still running${facts}`, {
		kind: 'editLocked',
		product: 'zia',
		advice:
			`It was waited for from ${times.join(' until ')} and left running: a tenant has one such report ` +
			'at a time, and starting another would overwrite it. Raise Max Report Time, or run this later. ' +
			'If nobody needs that report, cancel it: node Zscaler, resource Other Object, operation Run ' +
			'Action.',
	});
}

/** Our own report that outlasts the wait. */
export function ownTooLong({ kind, maxWait }: ReportRun, status?: ReportStatus): ZscalerError {
	const seconds = Math.round(maxWait / SECOND_MS);
	const facts = status === undefined ? '' : ` (${standing(status)})`;
	return new ZscalerError(
		`The ${kind.noun} was not ready after ${counted(seconds, 'second')}${facts}`,
		{
			kind: 'unreachable',
			product: 'zia',
			advice: 'It was cancelled. Raise Max Report Time, or ask for a shorter time range.',
		},
	);
}

/** A report of which Zscaler says something that is neither a yes nor a no. */
export function unknownWord({ kind }: ReportRun, status: ReportStatus): ZscalerError {
	return new ZscalerError(
		`Zscaler says something of the ${kind.noun} that is not known here (${standing(status)})`,
		{
			kind: 'failed',
			product: 'zia',
			advice:
				'No rows were put out, since nothing tells whether the report is ready. Run this again later. ' +
				'If it goes on, look at the report in the admin portal, and look for a newer version of ' +
				'this node.',
		},
	);
}

/** A report that ended without being ready. */
export function notMade({ kind }: ReportRun, status: ReportStatus): ZscalerError {
	const { state, word, fault } = status;
	if (state !== 'failed') {
		return new ZscalerError(`The ${kind.noun} was cancelled before it was ready`, {
			kind: 'failed',
			product: 'zia',
			advice:
				'Somebody else cancelled it, in the admin portal or through the API. Run this again; if it ' +
				'keeps happening, look for another tool that pulls the same log.',
		});
	}
	const why = fault === '' ? `status ${word}` : fault;
	return new ZscalerError(`Zscaler could not make the ${kind.noun}: ${why}`, {
		kind: 'failed',
		product: 'zia',
		advice:
			'Run this again. If it fails again, ask for a shorter time range or fewer filters, or ask ' +
			'Zscaler support.',
	});
}
