import { join } from 'node:path';
import type { IDataObject, INodeType } from 'n8n-workflow';

import { ZscalerApi } from '../../../../credentials/ZscalerApi.credentials';
import {
	actionParameter,
	isAsked,
	optionalParameter,
} from '../../../../nodes/objects/form/actions';
import { parentParameter } from '../../../../nodes/objects/form/objects';
import type { Operation, Resource } from '../../../../zscaler/catalogue/grammar';
import { sharedLimits } from '../../../../zscaler/client/limits/limits';
import { MemoryCredentials } from '../../engine/memoryCredentials';
import { runNode as runInEngine } from '../../engine/runWorkflow';
import type { OpenTenant, Sent } from './openTenant';
import type { SheetRow } from './sheetRow';

/** What the node is to do with rows of a spreadsheet. */
export interface RunRequest {
	readonly resource: Resource;
	readonly operation: Operation;
	/** Path values, the id of the object among them. */
	readonly params: Readonly<Record<string, string>>;
	readonly rows: readonly SheetRow[];
	/** Column that tells the object; the id of `params` where absent. */
	readonly targetColumn?: string;
	readonly options?: IDataObject;
	/** Other parameters of the form. */
	readonly more?: IDataObject;
}

/** What came of one row. */
export interface RowOutcome {
	readonly json: IDataObject;
	readonly error?: string;
}

export interface Ran {
	readonly outcomes: readonly RowOutcome[];
	readonly sent: readonly Sent[];
}

/** By its whole name: without one, tsx takes the JSON file beside it. */
const NODE_FILE = join(__dirname, '../../../../nodes/Zscaler/Zscaler.node.ts');
const loading = import(NODE_FILE) as Promise<{ readonly Zscaler: new () => INodeType }>;
const silent = () => undefined;

/** Hands rows to the node in n8n's own engine, as a node for spreadsheets would. */
export async function runNode(tenant: OpenTenant, request: RunRequest): Promise<Ran> {
	sharedLimits.clear();
	tenant.sent();
	const isOther = !request.resource.everyday;
	const result = await runInEngine({
		nodeType: new (await loading).Zscaler(),
		credentials: credentialsFor(tenant),
		parameters: isOther ? otherParameters(request) : panelParameters(request),
		items: request.rows.map((row) => (isOther ? { row } : row) as IDataObject),
		onError: 'continueRegularOutput',
		logger: { debug: silent, info: silent, warn: silent, error: silent },
	});
	const [first] = result.items;
	const failed = result.error?.message ?? (first === undefined ? 'nothing came out' : undefined);
	return {
		sent: tenant.sent(),
		outcomes:
			failed === undefined
				? result.items.map(({ json }) => ({ json, error: errorIn(json) }))
				: request.rows.map(() => ({ json: {}, error: failed })),
	};
}

function errorIn({ error, message }: IDataObject): string | undefined {
	if (error === undefined) return undefined;
	const said = typeof error === 'string' ? error : (error as Partial<Error> | null)?.message;
	return said ?? String(message);
}

const credentialsFor = ({ url }: OpenTenant): MemoryCredentials =>
	new MemoryCredentials(new ZscalerApi(), {
		...{ session: '', authentication: 'oneApiSecret', oneApiCloud: 'custom' },
		...{ apiUrl: url, signInUrl: url, customerId: '1' },
		...{ clientId: 'replay', clientSecret: 'replay' },
	});

function panelParameters({
	resource,
	operation,
	params,
	rows,
	more,
	...how
}: RunRequest): IDataObject {
	const values = { mappingMode: 'autoMapInputData', value: null, schema: [] };
	const matchingColumns = [how.targetColumn ?? resource.nameField];
	return {
		...{ resource: resource.id, operation: operation.id, activateWhenDone: false },
		...{ options: how.options ?? {}, values: { ...values, matchingColumns } },
		object: locatorOf('$json', params.id, resource, how.targetColumn),
		...Object.fromEntries(
			resource.parents.map((field) => [
				parentParameter(field),
				field.kind === 'ref' ? byId(params[field.name]) : params[field.name],
			]),
		),
		...more,
		...(operation.verb === 'action' ? actionParameters(operation, rows[0] ?? {}) : {}),
	};
}

function actionParameters(operation: Operation, row: SheetRow): IDataObject {
	const fields = operation.body.kind === 'fields' ? operation.body.fields : [];
	const given = fields.filter(({ name }) => name in row);
	const optional = given.filter((field) => !isAsked(operation, field));
	return {
		...Object.fromEntries(
			given
				.filter((field) => isAsked(operation, field))
				.map((field) => [actionParameter(operation, field), row[field.name] as string]),
		),
		[optionalParameter(operation)]: Object.fromEntries(
			optional.map(({ name }) => [name, row[name] as string]),
		),
	};
}

function otherParameters({ resource, operation, params, more, ...how }: RunRequest): IDataObject {
	const { id, ...path } = params;
	const isAction = operation.verb === 'action';
	return {
		...{ resource: 'otherObject', objectType: resource.id, activateWhenDone: false },
		...(isAction
			? { operation: 'runAction', otherAction: operation.id }
			: { operation: operation.id }),
		object: locatorOf('$json.row', id, resource, how.targetColumn),
		bodyJson: '={{ JSON.stringify($json.row) }}',
		parameters: { mappingMode: 'defineBelow', value: path, schema: [] },
		options: how.options ?? {},
		...more,
	};
}

const byId = (value = ''): IDataObject => ({ __rl: true, mode: 'id', value });

function locatorOf(row: string, id: string | undefined, { key }: Resource, column?: string) {
	if (column === undefined) return byId(id);
	const value = `={{ ${row}[${JSON.stringify(column)}] }}`;
	return { __rl: true, mode: column === key ? 'id' : 'name', value };
}
