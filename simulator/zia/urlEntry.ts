import type { Answer } from '../call';
import { refuseArgument } from './refusals';

/** dvmrry/zscaler-skill, references/zia/url-filtering.md and zia/wildcard-semantics.md, 2026-11. */
const LONGEST = 1024;
const hostLabel = /^(?!-)[a-z0-9_-]{1,63}(?<!-)$/i;

/** Whether ZIA takes this entry into a list of URLs. */
function isUrlEntry(entry: unknown): entry is string {
	if (typeof entry !== 'string' || entry.length === 0 || entry.length > LONGEST) return false;
	if (/[^\x21-\x7e]|\*|:\/\//.test(entry)) return false;
	const [host = ''] = entry.split(/[/?#]/);
	const [name = '', port, ...more] = host.split(':');
	if (more.length > 0 || (port !== undefined && !/^\d{1,5}$/.test(port))) return false;
	const labels = name.replace(/^\./, '').split('.');
	return labels.length > 1 && labels.every((label) => hostLabel.test(label));
}

/** Top-level domains go into a category of their own (dvmrry/zscaler-skill, zia/url-filtering.md). */
const isTopLevelDomain = (entry: unknown): boolean =>
	typeof entry === 'string' && /^\.[a-z0-9-]{2,63}$/i.test(entry);

/** One invalid entry rejects the whole request, in words seen in rapid7/insightconnect-plugins #677. */
export function checkUrls(entries: readonly unknown[], kind?: unknown): Answer | undefined {
	const isEntry = kind === 'TLD_CATEGORY' ? isTopLevelDomain : isUrlEntry;
	const invalid = entries.filter((entry) => !isEntry(entry));
	return invalid.length > 0 ? refuseArgument(`Invalid urls [${invalid.join(', ')}]`) : undefined;
}
