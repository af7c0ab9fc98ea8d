import { isItem, type Answer } from '../call';
import type { Routes } from '../gate/matchRoute';
import type { Tenant } from '../tenant/tenant';
import { refuseArgument } from '../zia/refusals';
import { deskOf } from './desks';
import { findEntries } from './findEntries';
import type { ReportDesk, ReportKind, Task } from './report';
import { advanceTask, isRunning, startTask } from './startTask';
import { generateCsv, writeCsv } from './writeCsv';

/** Recorded: zia__TestAuditLogs. */
const noReport: Answer = {
	status: 404,
	body: { code: 'RESOURCE_NOT_FOUND', message: 'No Report to download' },
};
const notAcceptable: Answer = {
	status: 406,
	headers: { 'content-type': 'text/html;charset=utf-8' },
	body: '<!doctype html><html lang="en"><head><title>HTTP Status 406 – Not Acceptable</title></head></html>',
};

/** zscaler-sdk-go adminauditlogs.go and eventlogentryreport.go, 2026-11: the events' is a list. */
function readTask(kind: ReportKind, desk: ReportDesk, task: Task): Answer {
	const failed = task.status === 'ERRORED';
	const ready = task.status === 'COMPLETE';
	const { errorMessage, errorCode } = desk.settings;
	const body = {
		status: task.status,
		progressItemsComplete: ready ? findEntries(desk, task).length : 0,
		progressEndTime: task.endedAt,
		...(failed ? { errorMessage, errorCode } : {}),
	};
	return { status: 200, body: kind === 'event' ? [body] : body };
}

const look: Step = (tenant, kind) => {
	const desk = deskOf(tenant, kind);
	if (!desk.task) return noReport;
	advanceTask(tenant, desk, desk.task);
	return readTask(kind, desk, desk.task);
};

const start: Step = (tenant, kind, body) => {
	const desk = deskOf(tenant, kind);
	const ask = isItem(body) ? body : {};
	if (!(Number(ask.startTime) <= Number(ask.endTime)))
		return refuseArgument('startTime and endTime are mandatory, in this order.');
	if (isRunning(desk.task) && desk.settings.whenRunning === 'refuse') {
		desk.events.push('refused');
		return { status: 409, body: { message: 'A report is already being generated.' } };
	}
	desk.events.push(isRunning(desk.task) ? 'overwrote' : 'started');
	desk.task = startTask(tenant, desk, ask);
	return { status: 204 };
};

const cancel: Step = (tenant, kind) => {
	const desk = deskOf(tenant, kind);
	desk.events.push(desk.task?.foreign ? 'cancelled foreign' : 'cancelled');
	desk.task = undefined;
	return { status: 200 };
};

const download: Step = (tenant, kind, _body, accept) => {
	const desk = deskOf(tenant, kind);
	if (accept === 'application/json') return notAcceptable;
	const { task, settings } = desk;
	if (task?.status !== 'COMPLETE') return noReport;
	desk.events.push('downloaded');
	const body = settings.generated
		? generateCsv(kind, settings, settings.generated)
		: writeCsv(kind, settings, findEntries(desk, task));
	return { status: 200, headers: { 'content-type': 'text/csv;charset=utf-8' }, body };
};

type Step = (tenant: Tenant, kind: ReportKind, body: unknown, accept: string) => Answer;

function routesOf(path: string, kind: ReportKind): Routes {
	const steps = { 'GET ': look, 'POST ': start, 'DELETE ': cancel };
	const answer =
		(step: Step): Routes[string] =>
		({ tenant, call }) =>
			step(tenant, kind, call.body, call.headers.accept ?? '');
	return {
		...Object.fromEntries(
			Object.entries(steps).map(([method, step]) => [method + path, answer(step)]),
		),
		[`GET ${path}/download`]: answer(download),
	};
}

export const reportRoutes: Routes = {
	...routesOf('auditlogEntryReport', 'audit'),
	...routesOf('eventlogEntryReport', 'event'),
};
