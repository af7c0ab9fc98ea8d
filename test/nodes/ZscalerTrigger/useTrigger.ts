import { inspect } from 'node:util';
import type {
	ICredentialDataDecryptedObject,
	IDataObject,
	WorkflowExecuteMode,
} from 'n8n-workflow';

import { ZscalerTrigger } from '../../../nodes/ZscalerTrigger/ZscalerTrigger.node';
import { openPoller, type Poller, type PollRun } from '../../harness/engine/pollNode';
import { storedCredentials } from '../../harness/engine/tenant';
import { type Bench, type Row, useTenant } from '../../harness/engine/useTenant';

interface Trigger {
	/** The items of one poll. */
	readonly poll: (mode?: WorkflowExecuteMode) => Promise<IDataObject[]>;
	/** Ends this n8n, and starts another with what was stored. */
	readonly restart: () => void;
	readonly stored: () => IDataObject;
}

export interface TriggerBench extends Pick<Bench, 'tenant' | 'calls' | 'credentials'> {
	/** With another credential than the usual one where a form is given. */
	readonly trigger: (
		parameters: Row,
		form?: ICredentialDataDecryptedObject,
		staticData?: IDataObject,
	) => Trigger;
	/** Time goes on, for the node and for Zscaler. */
	readonly pass: (milliseconds: number) => void;
	/** Now, epoch milliseconds. */
	readonly now: () => number;
	/** What was logged as a warning. */
	readonly warnings: string[];
}

const nodeType = new ZscalerTrigger();
const realNow = Date.now;

/** A tenant, and triggers that poll it in n8n's own context; what they put out is searched for secrets. */
export function useTrigger(): TriggerBench {
	const { tenant, calls, credentials } = useTenant();
	const warnings: string[] = [];
	const put: unknown[] = [];
	const clock = { ahead: 0 };

	beforeEach(() => {
		jest.spyOn(Date, 'now').mockImplementation(() => realNow() + clock.ahead);
		warnings.length = 0;
		put.length = 0;
	});
	afterEach(() => {
		jest.restoreAllMocks();
		clock.ahead = 0;
		const all = inspect(put, { depth: 20, maxArrayLength: null, maxStringLength: null });
		expect(credentials().tokens.filter((token) => all.includes(token))).toEqual([]);
	});

	const note = (...said: unknown[]): void => void put.push(said);
	const logger = {
		...{ debug: note, info: note, error: note },
		warn: (message: string, facts?: object) => {
			note(message, facts);
			warnings.push(message);
		},
	};
	const open = (run: Pick<PollRun, 'parameters' | 'credentials' | 'staticData'>): Poller =>
		openPoller({ nodeType, logger, ...run });
	return {
		...{ tenant, calls, credentials, warnings },
		now: () => Date.now(),
		pass: (milliseconds) => {
			clock.ahead += milliseconds;
		},
		trigger: (row, form, staticData) => {
			const parameters = row as IDataObject;
			const credential = form === undefined ? credentials() : storedCredentials(form);
			let poller = open({ parameters, credentials: credential, staticData });
			const stored = (): IDataObject => poller.stored();
			return {
				stored,
				poll: async (mode) => {
					const items = (await poller.poll(mode)).map(({ json }) => json);
					put.push(items, stored());
					return items;
				},
				restart: () => {
					poller = open({ parameters, credentials: credential, staticData: stored() });
				},
			};
		},
	};
}
