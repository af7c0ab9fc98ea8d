import type { Reason } from './reasons';
import { isPublicSuffix } from './isPublicSuffix';
import { isPrivateName } from './isPrivateName';

const DOT = 46;
const HYPHEN = 45;
const UNDERSCORE = 95;

/**
 * What is wrong with a host name in lower-case ASCII, by Zscaler's format rules for URLs; undefined
 * if nothing. Reads each character once. An address must have been told apart before.
 */
export function findNameFault(name: string, subdomainsToo: boolean): Reason | undefined {
	// URL Format Guidelines (help.zscaler.com, 2026-04): host <= 255, label <= 63 characters.
	if (name.length > 255) return 'hostTooLong';
	let labelStart = 0;
	let labels = 0;
	/** Start of the latest label with an underscore. */
	let underscoreAt = -1;
	for (let i = 0; i <= name.length; i++) {
		const code = i === name.length ? DOT : name.charCodeAt(i);
		if (code === DOT) {
			if (!isLabelLength(i - labelStart)) return 'label';
			if (i - labelStart === 1 && underscoreAt === labelStart) return 'underscore';
			if (name.charCodeAt(i - 1) === HYPHEN || name.charCodeAt(labelStart) === HYPHEN)
				return 'label';
			labels++;
			if (i < name.length) labelStart = i + 1;
		} else if (code === UNDERSCORE) underscoreAt = labelStart;
		else if (!isNameCharacter(code)) return 'label';
	}
	return findWholeFault(name, { labels, lastStart: labelStart, underscoreAt }, subdomainsToo);
}

const isLabelLength = (length: number): boolean => length > 0 && length <= 63;

const isNameCharacter = (code: number): boolean =>
	(code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === HYPHEN;

function findWholeFault(
	name: string,
	found: { readonly labels: number; readonly lastStart: number; readonly underscoreAt: number },
	subdomainsToo: boolean,
): Reason | undefined {
	const { labels, lastStart, underscoreAt } = found;
	if (labels === 1) return isPrivateName(name, 0) ? 'privateName' : 'tld';
	if (isAllDigits(name, lastStart)) return 'oddAddress';
	if (isPrivateName(name, lastStart)) return 'privateName';
	if (underscoreAt !== -1) {
		const second = name.lastIndexOf('.', lastStart - 2) + 1;
		// Allowed in the second level where nothing stands before it: safe_march.com.
		if (underscoreAt === lastStart || (underscoreAt === second && (labels > 2 || subdomainsToo))) {
			return 'underscore';
		}
	}
	return subdomainsToo && labels === 2 && isPublicSuffix(name, lastStart)
		? 'publicSuffix'
		: undefined;
}

function isAllDigits(name: string, from: number): boolean {
	for (let i = from; i < name.length; i++) {
		const code = name.charCodeAt(i);
		if (code < 48 || code > 57) return false;
	}
	return true;
}
