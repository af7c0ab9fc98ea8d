import { get } from 'lodash';

import type { Resource } from '../../../catalogue/grammar';
import type { Json, JsonObject } from '../../../contract/json/json';
import { splitBlanks } from '../../../contract/text/splitText';

/** One way of taking a name: what it looks at in an object, and what it heeds of the name. */
export interface NameWay {
	readonly id: string;
	readonly of: (resource: Resource, object: JsonObject) => readonly string[];
	readonly heed: (resource: Resource, name: string) => readonly string[];
}

/** Capitals and stray blanks are of no weight in a name. */
export const plain = (text: string): string =>
	splitBlanks(text.normalize('NFC')).join(' ').toLowerCase();

/** 'Adult Themes', 'ADULT_THEMES' and 'Weapons/Bombs', 'WEAPONS_AND_BOMBS': letters and digits alone. */
export const letters = (text: string): string =>
	text
		.toLowerCase()
		.replace(/(?<![a-z])(?:and|or)(?![a-z])/g, '')
		.replace(/[^\p{L}\p{N}]/gu, '');

/** Words of Zscaler's own, such as ADULT_THEMES. */
export const isConstant = (text: string): boolean =>
	/^[A-Z][A-Z0-9_]*$/.test(text) && !/__|_$/.test(text);

/** ZPA writes the cloud behind the name of what comes from Client Connector: recorded network, 2026-03. */
function withoutCloud(text: string): string {
	const from = text.lastIndexOf('(');
	const isCloud = from !== -1 && /^\([\w-]+(?:\.[\w-]+)+\)\s*$/.test(text.slice(from));
	return isCloud ? text.slice(0, from).trimEnd() : text;
}

function textIn(object: JsonObject, field: string): string[] {
	const value: Json | undefined = get(object, field);
	return typeof value === 'string' || typeof value === 'number' ? [String(value)] : [];
}

const nameIn = ({ nameField }: Resource, object: JsonObject): string[] => textIn(object, nameField);
const keyIn = ({ key }: Resource, object: JsonObject): string[] => textIn(object, key);

/** Names that stand for a text in the portal's language; rules repeat them with a prefix. */
const isLocalised = ({ isNameL10nTag, nameL10nTag }: JsonObject): boolean =>
	isNameL10nTag === true || nameL10nTag === true;

/** 'BANDWIDTH_CAT_LARGE_FILE' -> itself, 'CAT_LARGE_FILE', 'LARGE_FILE', 'FILE' */
const tails = (constant: string): string[] =>
	constant.split('_').map((_word, index, words) => words.slice(index).join('_'));

/** The surest way first. */
export const nameWays: readonly NameWay[] = [
	{ id: 'written', of: nameIn, heed: (_resource, name) => [name] },
	{
		id: 'plain',
		of: (resource, object) => nameIn(resource, object).map(plain),
		heed: (_resource, name) => [plain(name)],
	},
	{
		id: 'other',
		of: ({ alsoNamed = [] }, object) =>
			alsoNamed.flatMap((field) => textIn(object, field)).map(plain),
		heed: (_resource, name) => [plain(name)],
	},
	{
		id: 'key',
		of: (resource, object) => keyIn(resource, object).map(plain),
		heed: ({ portalNames = {} }, name) => [
			plain(name),
			...Object.entries(portalNames)
				.filter(([spoken]) => letters(spoken) === letters(name))
				.map(([, key]) => plain(key)),
		],
	},
	{
		id: 'letters',
		of: (resource, object) =>
			[...nameIn(resource, object), ...keyIn(resource, object)].filter(isConstant).map(letters),
		heed: (_resource, name) => [letters(name)],
	},
	{
		id: 'withoutCloud',
		of: (resource, object) => nameIn(resource, object).map(withoutCloud).map(plain),
		heed: (_resource, name) => [plain(withoutCloud(name))],
	},
	{
		id: 'localised',
		of: (resource, object) => (isLocalised(object) ? nameIn(resource, object) : []),
		heed: (_resource, name) => (isConstant(name) ? tails(name) : []),
	},
	{
		id: 'localisedTail',
		of: (resource, object) =>
			isLocalised(object) ? nameIn(resource, object).filter(isConstant).flatMap(tails) : [],
		heed: (_resource, name) => (isConstant(name) ? [name] : []),
	},
];
