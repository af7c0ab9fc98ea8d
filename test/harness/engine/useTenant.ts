import { inspect } from 'node:util';
import type { ICredentialDataDecryptedObject, IDataObject, INodeType } from 'n8n-workflow';

import { Zscaler } from '../../../nodes/Zscaler/Zscaler.node';
import type { Simulator } from '../../../simulator';
import type { SimulatorOptions } from '../../../simulator/startSimulator';
import { sharedLimits } from '../../../zscaler/client/limits/limits';
import { sharedSessionStore } from '../../../zscaler/session';
import { sharedUsage } from '../../../zscaler/usage/ledger';
import type { MemoryCredentials } from './memoryCredentials';
import { type NodeResult, type NodeRun, resultOf, startWorkflow } from './runWorkflow';
import { oneApiForm, startTenant, storedCredentials } from './tenant';

export type Row = Readonly<Record<string, unknown>>;

export interface RunOptions extends Pick<
	NodeRun,
	'onError' | 'staticData' | 'mode' | 'binary' | 'timezone'
> {
	readonly items?: readonly Row[];
	readonly form?: ICredentialDataDecryptedObject;
	/** The credential Threat Feed API, if the node is to have it. */
	readonly feedKey?: ICredentialDataDecryptedObject;
}

export interface Bench {
	readonly tenant: () => Simulator;
	readonly credentials: () => MemoryCredentials;
	/** Runs the node and answers what came out of it. */
	readonly run: (parameters: Row, options?: RunOptions) => Promise<NodeResult>;
	/** The same, to be cancelled. */
	readonly start: (parameters: Row, options?: RunOptions) => ReturnType<typeof startWorkflow>;
	/** Calls of the API since the last time of asking: 'PUT zia/urlCategories/CUSTOM_01'. */
	readonly calls: () => string[];
	/** What the tenant holds in a collection such as `zia/ruleLabels`. */
	readonly objects: (collection: string) => Record<string, unknown>[];
}

const zscaler = new Zscaler();

/**
 * A tenant of its own for a file's tests; each begins with its seed, signed out, with nothing
 * counted against the client's limits. After each, what came out is searched for secrets.
 */
export function useTenant(options: SimulatorOptions = {}, nodeType: INodeType = zscaler): Bench {
	const at: { tenant?: Simulator; credentials?: MemoryCredentials; seen: number } = { seen: 0 };
	const put: unknown[] = [];
	const write = (...said: unknown[]): void => void put.push(said);
	const tenant = (): Simulator => at.tenant!;
	const start: Bench['start'] = (parameters, { items = [{}], form, feedKey, ...how } = {}) => {
		if (form !== undefined || feedKey !== undefined) {
			at.credentials = storedCredentials(form ?? oneApiForm(tenant()), feedKey);
		}
		return startWorkflow({
			nodeType,
			credentials: at.credentials!,
			parameters: parameters as IDataObject,
			items: items as IDataObject[],
			...how,
			logger: { debug: write, info: write, warn: write, error: write },
		});
	};

	beforeAll(async () => {
		at.tenant = await startTenant(options);
	});
	beforeEach(() => {
		tenant().reset();
		sharedLimits.clear();
		sharedUsage.clear();
		sharedSessionStore.credentials.clear();
		sharedSessionStore.accounts.clear();
		at.credentials = storedCredentials(oneApiForm(tenant()));
		at.seen = 0;
		put.length = 0;
	});
	afterEach(() => {
		put.push(tenant().calls());
		const all = inspect(put, { depth: 20, maxArrayLength: null, maxStringLength: null });
		const secrets = [...secretsIn(tenant()), ...at.credentials!.tokens];
		expect(secrets.filter((secret) => all.includes(secret))).toEqual([]);
	});
	afterAll(() => at.tenant?.close());

	return {
		tenant,
		start,
		credentials: () => at.credentials!,
		run: async (parameters, runOptions) => {
			const result = resultOf(await start(parameters, runOptions));
			put.push(result);
			return result;
		},
		calls: () => {
			const all = tenant().calls();
			const fresh = all.slice(at.seen).filter(({ path }) => !path.startsWith('/oauth2'));
			at.seen = all.length;
			return fresh.map(({ method, path }) => `${method} ${shortOf(path)}`);
		},
		objects: (collection) => tenant().state().objects[collection] ?? [],
	};
}

const shortOf = (path: string): string =>
	path
		.replace(/^\/(zia|ztw)\/api\/v1\//, '$1/')
		.replace(/^\/zpa\/mgmtconfig\/(v\d)\/admin\/customers\/\d+\//, 'zpa/$1/');

/** Without the key pair, which is not there before somebody asks for it. */
const secretsIn = ({ credentials }: Simulator): string[] =>
	Object.values(credentials).flatMap((form: object) =>
		Object.entries(Object.getOwnPropertyDescriptors(form))
			.filter(([name, { get }]) => isSecret.test(name) && get === undefined)
			.map(([, { value }]) => String(value)),
	);

const isSecret = /secret|password|apiKey|token/i;

/** Outputs of the items in a row: `[{ json, item: 0 }]`. */
export const outputs = ({ items }: NodeResult) =>
	items.map(({ json, pairedItem }) => ({ json, item: (pairedItem as { item: number }).item }));

/** Parameters of the mapper that takes the input's columns as they come. */
export const fromColumns = (matchBy = 'name') => ({
	values: {
		mappingMode: 'autoMapInputData',
		value: null,
		matchingColumns: [matchBy],
		schema: [],
	},
});

/** Parameters of the mapper with values set by hand. */
export const byHand = (value: Row, matchBy = 'name') => ({
	values: { mappingMode: 'defineBelow', value, matchingColumns: [matchBy], schema: [] },
});

export const byName = (value: string) => ({ __rl: true, mode: 'name', value });
export const byId = (value: string | number) => ({ __rl: true, mode: 'id', value });
export const fromList = (value: string | number) => ({ __rl: true, mode: 'list', value });
