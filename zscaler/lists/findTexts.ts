import { isJsonObject } from '../json';

/** Names under which alerts of other products hold indicators. */
const telling = /indicator|ioc|observable|url|uri|domain|host|fqdn|ip|addr|md5|hash|^value$/i;

/**
 * Texts of a value of any shape that may be indicators: those of fields whose name says so, at any
 * depth, one in a text or several on lines or with commas.
 */
export function findTexts(value: unknown, name = 'value'): string[] {
	if (Array.isArray(value)) return value.flatMap((each) => findTexts(each, name));
	if (isJsonObject(value)) {
		return Object.entries(value).flatMap(([key, each]) => findTexts(each, key));
	}
	return typeof value === 'string' && telling.test(name) ? splitTexts(value) : [];
}

/** A comma may be part of a URL: it divides only where a blank follows or no URL stands. */
export const splitTexts = (text: string): string[] =>
	text
		.split(/[/?]/.test(text) ? /[\r\n]+|,\s+/ : /[\s,;]+/)
		.map((part) => part.trim())
		.filter(Boolean);
