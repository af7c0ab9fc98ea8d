import type { INodeProperties } from 'n8n-workflow';

import { holdsRounded } from '../../../zscaler/contract/json/rounded';
import { isoOf, isTime } from '../../../zscaler/contract/json/time';
import { holdsHalf } from '../../../zscaler/contract/json/unsendable';
import { takesTexts } from '../fields';
import { refusal } from './refusal';

/** A text, or the texts of a list where the field takes several. */
export function readLine(property: INodeProperties, given: unknown): string | string[] {
	const { displayName } = property;
	if (!takesTexts(property)) return textOf(given, displayName, 'a text');
	if (!Array.isArray(given)) return textOf(given, displayName, 'a text or a list of texts');
	return given.map((each: unknown) => {
		const text = textOf(each, displayName, 'a list of texts').trim();
		if (text === '') throw refusal(displayName, 'a list of texts', given);
		return text;
	});
}

function textOf(given: unknown, label: string, takes: string): string {
	if (isTime(given)) return isoOf(given);
	const isPlain = typeof given === 'string' || typeof given === 'boolean' || isNumber(given);
	if (!isPlain) throw refusal(label, takes, given);
	if (typeof given === 'number' && holdsRounded(given)) {
		throw refusal(label, `${takes}, and numbers of more than 15 digits in quotes`, given);
	}
	const text = String(given);
	if (holdsHalf(text)) throw refusal(label, 'whole characters', given);
	return text;
}

const isNumber = (given: unknown): given is number =>
	typeof given === 'number' && Number.isFinite(given);
