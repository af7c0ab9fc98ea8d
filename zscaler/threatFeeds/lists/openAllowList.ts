import { contextAfterwards } from '../../objects/readAfterwards';
import type { RunContext } from '../../objects/runContext';
import { callList } from '../../objects/callList';
import type { ZscalerList } from './list';
import { textsIn } from './openUrlList';
import { readListPage } from './readListPage';

const RESOURCE = 'ziaAllowList';
const FIELD = 'whitelistUrls';

/** URLs that Zscaler never scans or blocks. */
export const readAllowList = async (runContext: RunContext): Promise<string[]> =>
	textsIn(await readListPage(runContext, RESOURCE, [FIELD]), FIELD);

/** The allow list; each change sends it as a whole. */
export async function openAllowList(
	runContext: RunContext,
): Promise<Pick<ZscalerList, 'label' | 'present' | 'send' | 'reread'>> {
	const present = new Set(await readAllowList(runContext));
	return {
		label: 'Allow list',
		present,
		reread: async () => new Set(await readAllowList(contextAfterwards(runContext))),
		send: async ({ add, remove }) => {
			const gone = new Set(remove);
			const next = [...present].filter((entry) => !gone.has(entry)).concat(add);
			await callList(runContext, RESOURCE, 'update', { body: { [FIELD]: next } });
		},
	};
}
