import { workAfterwards } from '../../objects/readAfterwards';
import type { Work } from '../../objects/work';
import { callList } from '../../objects/callList';
import type { ZscalerList } from './list';
import { textsIn } from './openUrlList';
import { readListPage } from './readListPage';

const resource = 'ziaAllowList';
const field = 'whitelistUrls';

/** URLs that Zscaler never scans or blocks. */
export const readAllowList = async (work: Work): Promise<string[]> =>
	textsIn(await readListPage(work, resource, [field]), field);

/** The allow list; each change sends it as a whole. */
export async function openAllowList(
	work: Work,
): Promise<Pick<ZscalerList, 'label' | 'present' | 'send' | 'reread'>> {
	const present = new Set(await readAllowList(work));
	return {
		label: 'Allow list',
		present,
		reread: async () => new Set(await readAllowList(workAfterwards(work))),
		send: async ({ add, remove }) => {
			const gone = new Set(remove);
			const next = [...present].filter((entry) => !gone.has(entry)).concat(add);
			await callList(work, resource, 'update', { body: { [field]: next } });
		},
	};
}
