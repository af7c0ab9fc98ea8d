import type { Tenant } from '../tenant/tenant';
import { feedSettings } from './feed';

/** Puts feeds up, each in place of one with its path. */
export function setFeeds({ feeds }: Tenant, given: readonly unknown[]): number {
	for (const settings of given.map((each) => feedSettings.parse(each)))
		feeds.set(settings.path, settings);
	return feeds.size;
}
