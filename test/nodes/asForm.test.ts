import { DateTime } from 'luxon';
import {
	type INode,
	type INodeProperties,
	type INodePropertyCollection,
	type INodeType,
	tryToParseBoolean,
} from 'n8n-workflow';

import { takesTexts } from '../../nodes/shared/fields';
import { fieldFinder } from '../../nodes/shared/parameters/findFields';
import { parameterReader } from '../../nodes/shared/parameters/parameterReader';
import { Zscaler } from '../../nodes/Zscaler/Zscaler.node';
import { ZscalerLogs } from '../../nodes/ZscalerLogs/ZscalerLogs.node';
import { ZscalerLogsTrigger } from '../../nodes/ZscalerLogsTrigger/ZscalerLogsTrigger.node';
import { ZscalerThreatFeed } from '../../nodes/ZscalerThreatFeed/ZscalerThreatFeed.node';
import { ZscalerTrigger } from '../../nodes/ZscalerTrigger/ZscalerTrigger.node';
import { ZscalerError } from '../../zscaler/contract/zscalerError';
import { isJsonObject } from '../../zscaler/contract/json/json';

const nodes: readonly INodeType[] = [
	new Zscaler(),
	new ZscalerLogs(),
	new ZscalerThreatFeed(),
	new ZscalerTrigger(),
	new ZscalerLogsTrigger(),
];

/** A field where it stands: within collections, and the form with a value there. */
interface Place {
	readonly path: string;
	readonly field: INodeProperties;
	readonly read: (given: unknown) => unknown;
}

/** What of a form's value stands at the place again. */
type Unwrap = (form: unknown) => unknown;

const memberOf =
	(name: string): Unwrap =>
	(form) =>
		isJsonObject(form) ? form[name] : undefined;

interface Above {
	/** The field of the form that holds it all. */
	readonly top: INodeProperties;
	readonly wrap: (value: unknown) => unknown;
	readonly unwrap: Unwrap;
}

function placesIn(properties: readonly INodeProperties[]): Place[] {
	const places: Place[] = [];
	const visit = (field: INodeProperties, path: string, { top, wrap, unwrap }: Above): void => {
		const { name, type } = field;
		if (type === 'collection') {
			for (const option of field.options as INodeProperties[]) {
				const within = (value: unknown) => wrap({ [option.name]: value });
				const out: Unwrap = (form) => memberOf(option.name)(unwrap(form));
				visit(option, `${path}.${option.name}`, { top, wrap: within, unwrap: out });
			}
			return;
		}
		if (type === 'fixedCollection') {
			for (const group of field.options as INodePropertyCollection[]) {
				for (const option of group.values) {
					const within = (value: unknown) => wrap({ [group.name]: [{ [option.name]: value }] });
					const out: Unwrap = (form) =>
						memberOf(option.name)([memberOf(group.name)(unwrap(form))].flat()[0]);
					visit(option, `${path}.${group.name}.${option.name}`, { top, wrap: within, unwrap: out });
				}
			}
			return;
		}
		const read = (given: unknown): unknown => {
			const node = { parameters: { [top.name]: '={{ 1 }}' } } as Partial<INode> as INode;
			const reader = parameterReader(node, fieldFinder(node, [top]), { emptyText: false });
			return unwrap(reader(top.name, wrap(given)));
		};
		places.push({ path: `${path} (${name})`, field, read });
	};
	for (const property of properties) {
		visit(property, property.name, {
			top: property,
			wrap: (value) => value,
			unwrap: (form) => form,
		});
	}
	return places.filter(({ path }) => !/^(resource|operation) /.test(path));
}

const all = nodes.flatMap(({ description }) =>
	placesIn(description.properties).map((place): [string, Place] => [
		`${description.displayName}: ${place.path}`,
		place,
	]),
);
function ofType(...types: readonly string[]): [string, Place][] {
	const found = all.filter(([, { field }]) => types.includes(field.type));
	return [...new Map(found)];
}

/** What cannot be a value of a field, of whatever type. */
const never: readonly unknown[] = [
	...[{}, { a: 1 }, null, undefined, NaN, Infinity, -Infinity, [null], [[]], [[{}]], [{ a: 1 }]],
	...[new Date(NaN), DateTime.invalid('x'), () => 1, Symbol('x'), 10n, new Map()],
	...[{ value: null }, { __rl: true, mode: 'name', value: {} }, [{}, 'a'], ['a', null]],
];

function refusalOf({ read }: Place, given: unknown): string {
	try {
		return `taken: ${JSON.stringify(read(given))}`;
	} catch (error) {
		if (!(error instanceof ZscalerError)) return `raw: ${String(error)}`;
		return error.facts.kind === 'invalid' ? error.message : 'of another kind';
	}
}

function expectRefused(place: Place, values: readonly unknown[]): void {
	const said = values.map((value) => refusalOf(place, value));
	expect(said.filter((text) => !text.startsWith(`${place.field.displayName} takes `))).toEqual([]);
}

test('there are fields of each type, in each node', () => {
	expect(all.length).toBeGreaterThan(450);
	expect(ofType('boolean').length).toBeGreaterThan(20);
	expect(ofType('number').length).toBeGreaterThan(25);
});

describe.each(ofType('boolean'))('the switch %s', (_name, place) => {
	const taken = [
		true,
		false,
		'true',
		'false',
		'TRUE',
		'False',
		1,
		0,
		'1',
		'0',
		'1.0',
		' 1 ',
		-0,
		'0x1',
	];
	test('is on and off as n8n takes it, and never guessed', () => {
		expect(taken.map(place.read)).toEqual(taken.map(tryToParseBoolean));
		expect([' true ', 'false\n'].map(place.read)).toEqual([true, false]);
		expectRefused(place, [
			...never,
			'yes',
			'on',
			'off',
			'no',
			'',
			' ',
			2,
			-1,
			0.5,
			'null',
			'[]',
			[],
		]);
	});
});

describe.each(ofType('number'))('the number %s', (_name, place) => {
	const { minValue, maxValue } = place.field.typeOptions ?? {};
	test('is a number within the bounds of the form', () => {
		const usual = Math.max(1, minValue ?? 1);
		expect([usual, String(usual), ` ${usual} `].map(place.read)).toEqual([usual, usual, usual]);
		const beyond = [2 ** 64, '1e300', -(2 ** 64)];
		if (minValue !== undefined) beyond.push(minValue - 1, minValue - 0.001);
		if (maxValue !== undefined) beyond.push(maxValue + 1);
		expectRefused(place, [...never, ...beyond, '', ' ', 'five', '1,5', true, false, [1, 2], []]);
	});
});

describe.each(ofType('string'))('the text %s', (_name, place) => {
	test('is a text, or a list of texts where several may stand', () => {
		expect(['a', 5, true].map(place.read)).toEqual(['a', '5', 'true']);
		expect(place.read(new Date(0))).toBe('1970-01-01T00:00:00.000Z');
		expectRefused(place, [...never, 2 ** 60, '\uD800', ['a', { b: 1 }], ['a', ['b']], ['']]);
		expect(refusalOf(place, ['a,b', 5])).toBe(
			takesTexts(place.field)
				? `taken: ["a,b","5"]`
				: `${place.field.displayName} takes a text, not ["a,b",5].`,
		);
	});
});

describe.each(ofType('options', 'multiOptions'))('the choice %s', (_name, place) => {
	const { options = [], type, typeOptions } = place.field;
	const values = options.flatMap((option) => ('value' in option ? [option.value] : []));
	test('is of what the form offers', () => {
		if (typeOptions?.loadOptionsMethod !== undefined) {
			expectRefused(place, never);
			return;
		}
		const isMany = type === 'multiOptions';
		expect(values.map(place.read)).toEqual(values.map((value) => (isMany ? [value] : value)));
		expectRefused(place, [
			...never,
			'nonsense',
			'__proto__',
			'constructor',
			['nonsense'],
			12345,
			' ',
		]);
		const names = options.map(({ name }) => name);
		const labels = [...names, ...names.map((name) => name.toUpperCase())];
		const meant = (isMany ? values.map((value) => [value]) : values) as unknown[];
		expect(labels.map(place.read)).toEqual([...meant, ...meant]);
		if (isMany) {
			const texts = values.map(String);
			expect([texts, texts.join(', '), JSON.stringify(texts)].map(place.read)).toEqual([
				values,
				values,
				values,
			]);
		}
	});
});
