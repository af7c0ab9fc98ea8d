import { isJsonObject } from '../../contract/json/json';
import { splitUrls } from '../../objects/plan/reading/splitUrls';

/**
 * Words in the names under which alerts of other products hold indicators: `dest_ip`, `remoteUrl`,
 * `file_hash`, `SourceIPAddress`. A description has an ip in it as well, and what it tells of is no
 * indicator.
 */
const telling =
	/^(?:indicator|ioc|observable|fqdn|addr(?:ess)?e?|(?:src|dst|dest)?ip(?:v[46])?(?:addr(?:ess)?)?|\w*(?:url|uri|domain|host|hash|md5)(?:name)?e?)s?$/i;
const wordEnds = /[^A-Za-z0-9]+|(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z]{2})/;

/**
 * Texts of a value of any shape that may be indicators: those of fields whose name says so, at any
 * depth, one in a text or several on lines or with commas.
 */
export function findTexts(value: unknown, name = 'value'): string[] {
	if (Array.isArray(value)) return value.flatMap((each) => findTexts(each, name));
	if (isJsonObject(value)) {
		return Object.entries(value).flatMap(([key, each]) => findTexts(each, key));
	}
	return typeof value === 'string' && isTelling(name) ? splitUrls(value) : [];
}

const isTelling = (name: string): boolean =>
	name === 'value' || name.split(wordEnds).some((word) => telling.test(word));
