import type { Tenant } from '../tenant/tenant';
import type { ReportDesk, Task } from './report';

export const isRunning = (task: Task | undefined): task is Task =>
	task?.status === 'INIT' || task?.status === 'EXECUTING';

export const startTask = (
	tenant: Tenant,
	{ settings }: ReportDesk,
	ask: Readonly<Record<string, unknown>>,
): Task => ({
	status: 'INIT',
	looksLeft: settings.looks,
	readyAt: tenant.clock.now() + settings.milliseconds,
	endedAt: 0,
	ask,
	foreign: false,
});

/** Each look brings a report on: INIT, EXECUTING, then COMPLETE or ERRORED. */
export function advanceTask(tenant: Tenant, desk: ReportDesk, task: Task): void {
	if (!isRunning(task)) return;
	task.looksLeft -= 1;
	if (task.looksLeft > 0 || tenant.clock.now() < task.readyAt) {
		task.status = 'EXECUTING';
		return;
	}
	const fails = !task.foreign && desk.settings.failures > 0;
	if (fails) desk.settings.failures -= 1;
	task.status = fails ? 'ERRORED' : 'COMPLETE';
	task.endedAt = tenant.clock.now();
}
