import { isWrite, type Call } from '../call';
import type { Tenant } from '../tenant/tenant';
import type { Fault } from './fault';

/** The fault that strikes this call, if any. Each matching fault counts it. */
export function takeFault(tenant: Tenant, call: Call): Fault | undefined {
	const matching = tenant.faults.filter((fault) => matches(fault, call));
	for (const fault of matching) fault.seen += 1;
	return matching.find(isDue);
}

const isDue = ({ seen, nth, times }: Fault): boolean =>
	seen >= nth && (times === null || seen < nth + times);

function matches(fault: Fault, call: Call): boolean {
	if (fault.method === 'WRITE' ? !isWrite(call) : fault.method && fault.method !== call.method)
		return false;
	const query = new URLSearchParams(call.query).toString();
	const target = fault.path.includes('?') ? `${call.path}?${query}` : call.path;
	return toPattern(fault.path).test(target);
}

const toPattern = (path: string): RegExp =>
	new RegExp(`^${path.split('*').map(escape).join('.*')}$`);

const escape = (part: string): string => part.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
