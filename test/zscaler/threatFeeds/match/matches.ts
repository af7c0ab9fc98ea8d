import ipaddr from 'ipaddr.js';

export interface Request {
	readonly host: string;
	readonly port: number;
	/** With its query. */
	readonly path: string;
}

/**
 * Whether an entry of a URL list matches a request: Zscaler's rules once more, one request at a
 * time and without any index. The rules leave open whether an entry with a path and no port spans
 * all ports: `anyPort` is one reading, its absence the other.
 */
export function matches(entry: string, request: Request, anyPort: boolean): boolean {
	const [, dot, host = '', port, path] = /^(\.?)([^:/]+)(?::(\d+))?(\/.*)?$/.exec(entry) ?? [];
	if (request.host !== host) {
		if (dot !== '.' || !request.host.endsWith(`.${host}`)) return false;
		if (request.host.slice(0, -host.length - 1).split('.').length > 5) return false;
	}
	if (port !== undefined && Number(port) !== request.port) return false;
	if (path === undefined) return true;
	if (port === undefined && !anyPort && request.port !== 443) return false;
	const folder = path.endsWith('/') && !path.includes('?');
	return folder ? request.path.startsWith(path) : request.path === path;
}

export function matchesAddress(entry: string, address: string): boolean {
	const [network = '', prefix] = entry.split('/');
	const range = ipaddr.parse(network);
	const parsed = ipaddr.parse(address);
	if (range.kind() !== parsed.kind()) return false;
	return parsed.match(
		range,
		prefix === undefined ? (range.kind() === 'ipv4' ? 32 : 128) : Number(prefix),
	);
}
