import { normaliseEntry } from '../../../network/normaliseEntry';
import { reasons } from '../../../network/reasons';
import { RefusedCell } from './reading';

/**
 * An entry of a list of URLs. What has a scheme is taken as feeds are: without it, without the port
 * that it stands for. All else is Zscaler's to judge. Nothing may become wider than it was: an entry
 * covers the whole host where Zscaler does not look at what follows, so that is refused.
 */
export function readUrl(given: string): string {
	const text = given.trim();
	const address = text.replace(/^[a-z][a-z\d+.-]*:\/\//i, '');
	if (address.includes('#'))
		throw new RefusedCell(`${reasons.fragment.toLowerCase()}: leave it out`);
	if (/^[^/?]*\/?\?/.test(address)) {
		throw new RefusedCell(
			'asks for the start page with a query, which would match the whole site: give the host alone if that is meant, or a path',
		);
	}
	if (address === text) return text;
	const entry = normaliseEntry(text, {
		urls: 'keep',
		query: 'keep',
		fragment: 'reject',
		ports: 'keep',
		subdomains: 'asWritten',
		inside: 'keep',
	});
	if ('entry' in entry) return entry.entry;
	throw new RefusedCell(`cannot be used: ${reasons[entry.reason]}`);
}
