import { getActiveResourcesInfo } from 'node:process';

import { TestEnvironment } from 'jest-environment-node';

import { rest } from './realTime';

/** Turns that a server which was told to close may take until its last connection is gone. */
const PATIENCE = 200;

const openServers = (): number =>
	getActiveResourcesInfo().filter((name) => name === 'TCPServerWrap').length;

/**
 * Node, and nothing that a file of tests leaves open: one server more, and a run of all files in
 * one process (which is what jest does on a machine with two cores) never ends.
 */
export default class LeavesNothingOpen extends TestEnvironment {
	private before = 0;

	override async setup(): Promise<void> {
		await super.setup();
		this.before = openServers();
	}

	override async teardown(): Promise<void> {
		await super.teardown();
		for (let turn = 0; turn < PATIENCE && openServers() > this.before; turn += 1) await rest(false);
		const left = openServers() - this.before;
		if (left > 0) throw new Error(`${left} server(s) left open: close them in afterAll`);
	}
}
