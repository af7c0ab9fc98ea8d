import { ZscalerLogs } from '../../../../nodes/ZscalerLogs/ZscalerLogs.node';
import { type Row, useTenant } from '../../../harness/engine/useTenant';

/** In seconds, as Digital Experience counts. */
export const HOUR = 3_600;
export const now = () => Math.floor(Date.now() / 1000);
export const last = (count: number, unit: string) => ({ timeRange: 'last', last: count, unit });

/** The node Zscaler Logs, and what it asks Digital Experience for. */
export function useZdx() {
	const bench = useTenant({}, new ZscalerLogs());
	return {
		...bench,
		ask: (resource: string, operation: string, more: Row = {}, items: Row[] = [{}]) =>
			bench.run({ resource, operation, ...more }, { items }),
		asked: () =>
			bench
				.tenant()
				.calls()
				.filter(({ path }) => path.startsWith('/zdx'))
				.map(({ query }) => query),
	};
}
