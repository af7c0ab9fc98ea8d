import { type INodeProperties, isINodeProperties, isINodePropertyCollection } from 'n8n-workflow';

import { isJsonObject } from '../../../zscaler/contract/json/json';
import { readChoice, readChoices } from './readChoice';
import { readCount } from './readCount';
import { readFlag } from './readFlag';
import { readLine } from './readLine';
import { refusal } from './refusal';

type Form = Readonly<Record<string, unknown>>;

/**
 * What is given for a field, as the field's type promises it, at any depth. Throws `invalid`, naming
 * the field. What comes as a cell, a locator or JSON is read by who knows what is meant.
 */
export function readProperty(property: INodeProperties, given: unknown): unknown {
	switch (property.type) {
		case 'boolean':
			return readFlag(given, property.displayName);
		case 'number':
			return readCount(property, given);
		case 'string':
		case 'dateTime':
			return readLine(property, given);
		case 'options':
			return readChoice(property, given);
		case 'multiOptions':
			return readChoices(property, given);
		case 'collection':
			return readWithin(optionsIn(property).filter(isINodeProperties), formIn(property, given));
		case 'fixedCollection':
			return readGroups(property, formIn(property, given));
		default:
			return given;
	}
}

const optionsIn = ({ options = [] }: INodeProperties) => options;

function formIn({ displayName }: INodeProperties, given: unknown): Form {
	if (isJsonObject(given)) return given;
	throw refusal(displayName, 'fields with their values', given);
}

const readWithin = (fields: readonly INodeProperties[], form: Form): Form =>
	mapForm(form, (name, value) => {
		const field = fields.find((each) => each.name === name);
		return field === undefined ? value : readProperty(field, value);
	});

function readGroups(property: INodeProperties, form: Form): Form {
	const groups = optionsIn(property).filter(isINodePropertyCollection);
	const isMany = property.typeOptions?.multipleValues === true;
	return mapForm(form, (name, given) => {
		const group = groups.find((each) => each.name === name);
		if (group === undefined) return given;
		const rows = [given].flat().map((row) => readWithin(group.values, formIn(property, row)));
		return isMany ? rows : rows[0];
	});
}

const mapForm = (form: Form, read: (name: string, value: unknown) => unknown): Form =>
	Object.fromEntries(Object.entries(form).map(([name, value]) => [name, read(name, value)]));
