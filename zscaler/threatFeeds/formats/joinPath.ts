import { isRejected } from '../../network/entry';
import { normaliseEntry } from '../../network/normaliseEntry';
import { defaultPolicy } from '../../network/policy';

/**
 * A host with the path that a row names beside it, since alone it would be more than is named. The path may
 * be a whole URL of that host; one of another host is a link, such as to a report, and a file's is none.
 */
export function joinPath(host: string | undefined, path: string | undefined): string | undefined {
	if (host === undefined || path === undefined || path === '/' || path.includes('\\')) return host;
	if (path.includes('://')) return isOn(path, host) ? path : host;
	return `${host}${path.startsWith('/') ? '' : '/'}${path}`;
}

function isOn(url: string, host: string): boolean {
	const [whole, own] = [url, host].map((each) =>
		normaliseEntry(each, { ...defaultPolicy, inside: 'keep' }),
	);
	if (whole === undefined || own === undefined || isRejected(whole) || isRejected(own))
		return false;
	const [name = ''] = whole.entry.split(/[:/]/, 1);
	return name === own.entry || name.endsWith(`.${own.entry}`);
}
