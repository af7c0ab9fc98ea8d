import { UNEXPECTED_ANSWER } from '../client/answers/unexpected';
import { Overdue } from '../transport/overdue';
import { readNoAnswer } from '../client/readNoAnswer';
import type { Where } from '../client/readError';
import { ZscalerError } from '../contract/zscalerError';
import { type CellBatch, readCellStream } from '../tables/readCellStream';
import type { Tenant } from '../tenant/tenant';
import { downloadReport, reportRequestFor } from './callReport';
import { refuseBroken, watchEnd } from './refuseBroken';
import { refuseNoColumns } from './refuseNoRows';
import type { ReportRun } from './report';
import { SECOND_MS } from '../contract/durations';

const TRIES = 4;
/** Milliseconds before a download that broke off is begun again. */
const REST = 2 * SECOND_MS;

/**
 * The rows of the finished report as they come. One that breaks off, or is no report, is begun again,
 * without the rows that were handed out: a finished report does not change.
 */
export async function* readDownload(run: ReportRun): AsyncGenerator<CellBatch, void, undefined> {
	const { kind, request, hooks } = run;
	const where = await reportRequestFor(run, 'download');
	const whose = { ...where, noun: kind.noun };
	let handed = 0;
	for (let tries = 1; ; tries++) {
		let passed = 0;
		try {
			const { bytes, isWhole } = watchEnd(await downloadReport(run));
			const cells = readCellStream(bytes, { zone: request.zone });
			for await (const { table, rows } of refuseBroken(cells, isWhole, whose)) {
				refuseNoColumns(table.head, whose);
				const fresh = passed < handed ? rows.slice(handed - passed) : rows;
				passed += rows.length;
				handed = Math.max(handed, passed);
				yield { table, rows: fresh };
			}
			return;
		} catch (error) {
			hooks.signal?.throwIfAborted();
			const broken = whatBroke(error, where, run.client.tenant);
			if (broken === undefined) throw error;
			if (!broken.transient || tries === TRIES) throw broken.error;
			hooks.log?.('info', `The download of the ${kind.noun} broke off`, { rows: handed });
		}
		await hooks.sleep(REST, hooks.signal);
	}
}

/** What had all the time that there is would be no faster when begun again. */
function whatBroke(error: unknown, where: Where, tenant: Tenant) {
	if (error instanceof ZscalerError && error.facts.code === UNEXPECTED_ANSWER) {
		return { error, transient: true };
	}
	const broken = readNoAnswer(error, where, tenant);
	return broken && error instanceof Overdue ? { ...broken, transient: false } : broken;
}
