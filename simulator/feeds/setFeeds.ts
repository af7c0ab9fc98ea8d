import type { Tenant } from '../tenant/tenant';
import { feedWish } from './feed';

/** Puts feeds up, each in place of one with its path. */
export const setFeeds = ({ feeds }: Tenant, wishes: readonly unknown[]): number => {
	for (const wish of wishes.map((each) => feedWish.parse(each))) feeds.set(wish.path, wish);
	return feeds.size;
};
