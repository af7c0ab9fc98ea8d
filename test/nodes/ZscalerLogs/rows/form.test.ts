import {
	type INode,
	type INodeParameters,
	type INodeProperties,
	type INodePropertyOptions,
	NodeHelpers,
} from 'n8n-workflow';

import { ZscalerLogs } from '../../../../nodes/ZscalerLogs/ZscalerLogs.node';
import { logPanel } from '../../../../nodes/ZscalerLogs/rows/logPanel';
import { rowProperties } from '../../../../nodes/ZscalerLogs/rows/rowProperties';
import { resources } from '../../../../zscaler/catalogue';
import { readsList } from '../../../../zscaler/catalogue/grammar';

const { description } = new ZscalerLogs();
const optionsOf = ({ options }: INodeProperties): INodePropertyOptions[] =>
	options as INodePropertyOptions[];

const nodeWith = (parameters: INodeParameters): INode => ({
	...{ id: '1', name: 'Zscaler Logs', type: 'zscalerLogs', typeVersion: 1, position: [0, 0] },
	parameters,
});

/** The parameters that the editor would save for a fresh node with this choice. */
const filledIn = (choice: INodeParameters): INodeParameters =>
	NodeHelpers.getNodeParameters(
		description.properties,
		choice,
		true,
		false,
		nodeWith(choice),
		description,
	)!;

function shownFor(choice: INodeParameters): string[] {
	const parameters = filledIn(choice);
	return description.properties
		.filter((property) =>
			NodeHelpers.displayParameter(parameters, property, nodeWith(parameters), description),
		)
		.map(({ name }) => name);
}

const choices = logPanel.resources.flatMap((row) =>
	logPanel.operationsOf(row).map((operation) => ({ row, operation })),
);
const choiceOf = ({ row, operation }: (typeof choices)[number]) => ({
	resource: row.id,
	operation: operation.id,
});

test('a row has an entry in one panel or the other', () => {
	expect(resources.filter(({ everyday, logs }) => everyday && logs !== undefined)).toEqual([]);
	expect(logPanel.resources.length).toBeGreaterThan(20);
});

test('every action lands on its own resource, with a sentence of its own', () => {
	const operations = description.properties.filter(({ name }) => name === 'operation');
	for (const property of operations) {
		expect(property.displayOptions?.show?.resource).toHaveLength(1);
		expect(optionsOf(property).map(({ value }) => value)).toContain(property.default);
	}
	const sentences = operations.flatMap((property) =>
		optionsOf(property).map(({ action }) => action ?? ''),
	);
	expect(sentences.filter((said, at) => said === '' || sentences.indexOf(said) !== at)).toEqual([]);
});

test('every operation can be filled in, and nothing is asked twice', () => {
	for (const choice of choices) {
		const names = shownFor(choiceOf(choice));
		const repeated = names.filter((name, at) => names.indexOf(name) !== at);
		expect([choiceOf(choice), repeated]).toEqual([choiceOf(choice), []]);
		const issues = NodeHelpers.getNodeParametersIssues(
			description.properties,
			nodeWith(filledIn(choiceOf(choice))),
			description,
		);
		const told = Object.values(issues?.parameters ?? {}).flat();
		expect(told.filter((issue) => !issue.endsWith('is required.'))).toEqual([]);
	}
});

test('an operation asks for its object, its time, its limit and its download, and no other does', () => {
	for (const choice of choices) {
		const { operation } = choice;
		const names = shownFor(choiceOf(choice));
		const asks = ['object', 'timeRange', 'returnAll', 'download'].map((name) =>
			names.includes(name),
		);
		const wanted = [
			operation.path.includes('{id}'),
			operation.timeRange !== undefined,
			readsList(operation),
			['text', 'file'].includes(operation.answer),
		];
		expect([choiceOf(choice), asks]).toEqual([choiceOf(choice), wanted]);
	}
});

test('times of a Time Range are asked for nowhere else', () => {
	for (const { row, operation } of choices.filter(
		({ operation: { timeRange: span } }) => span !== undefined,
	)) {
		const { from = '', to = '' } = operation.timeRange ?? {};
		const own = description.properties.filter(({ displayOptions: { show } = {} }) =>
			Boolean(show?.resource?.includes(row.id) && show.operation?.includes(operation.id)),
		);
		const offered = own.flatMap(({ name, options }) => [
			name.toLowerCase(),
			...(options ?? []).map((option) => option.name.toLowerCase()),
		]);
		const doubled = [from, to]
			.filter((name) => !['from', 'to'].includes(name))
			.flatMap((name) => offered.filter((other) => other.endsWith(name.toLowerCase())));
		expect([row.id, operation.id, doubled]).toEqual([row.id, operation.id, []]);
	}
});

test('the whole description stays under 120 KB, with options that are made anew each time', () => {
	expect(JSON.stringify(description).length).toBeLessThan(120 * 1_024);
	const [one, other] = [rowProperties(), rowProperties()];
	for (const [at, { options }] of one.entries())
		if (options !== undefined) expect(options).not.toBe(other[at]?.options);
});

test('pickers are there for all that the form picks', () => {
	const { listSearch } = new ZscalerLogs().methods;
	const searches = [...JSON.stringify(description).matchAll(/"searchListMethod":"(\w+)"/g)];
	const missing = searches.filter(([, name = '']) => !(name in listSearch));
	expect(missing.map(([, name]) => name)).toEqual([]);
	expect(searches.length).toBeGreaterThan(5);
});

test('the object is asked for where it stands in the path', () => {
	const shown = shownFor({ resource: 'zdxDevice', operation: 'getPath' });
	const path = shown.filter((name) => /^(object|parent)/.test(name));
	expect(path).toEqual(['object', 'parentAppId', 'parentProbeId']);
	const trace = shownFor({ resource: 'zdxDeepTrace', operation: 'get' });
	expect(trace.indexOf('parentDeviceId')).toBeLessThan(trace.indexOf('object'));
});

test('Get Details asks for the device in the open', () => {
	const shown = shownFor({ resource: 'zccDevice', operation: 'getDetails' });
	expect(shown).toEqual(expect.arrayContaining(['getDetailsUdid', 'getDetailsUsername']));
});
