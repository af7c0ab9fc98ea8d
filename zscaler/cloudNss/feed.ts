import type { JsonObject } from '../contract/json/json';
import type { FeedType } from './feedTypes';

/** What a trigger wants of the tenant: one feed a log, all to the same address. */
export interface WantedFeeds {
	/** Tells the feeds of this trigger from those of others: 10 hexadecimal digits. */
	readonly key: string;
	readonly types: readonly FeedType[];
	readonly url: string;
	/** Name and value of the header that every post bears. */
	readonly header: readonly [name: string, value: string];
}

/** Bears the key, by which the feed is found again whatever this n8n has forgotten. */
const nameFeed = (key: string, { name }: FeedType): string => `n8n ${name} ${key}`;

/** Whether the feed is this trigger's. */
export const isOwn = (feed: JsonObject, key: string): boolean =>
	new RegExp(`^n8n .* ${key}$`).test(String(feed.name));

export const isOfType = (feed: JsonObject, { nssLogType }: FeedType): boolean =>
	feed.nssLogType === nssLogType;

/** KB; the size that Zscaler's own examples use (zscaler-sdk-python cloud_nss.py, 2026-11). */
const BATCH_SIZE = 512;
/** Quote, comma and backslash, which would break JSON, are written %HH; same place. */
const escaped = ['ASCII_34', 'ASCII_44', 'ASCII_92'];

/** The fields of a feed that posts the tenant's own JSON format of the log, a record a line. */
export const feedBody = (wanted: WantedFeeds, type: FeedType, format: string): JsonObject => ({
	name: nameFeed(wanted.key, type),
	feedStatus: 'ENABLED',
	cloudNss: true,
	nssType: type.nssType,
	nssLogType: type.nssLogType,
	nssFeedType: 'JSON',
	feedOutputFormat: format,
	customEscapedCharacter: [...escaped],
	jsonArrayToggle: false,
	siemType: 'OTHER',
	connectionURL: wanted.url,
	connectionHeaders: [wanted.header.join(':')],
	oauthAuthentication: false,
	maxBatchSize: BATCH_SIZE,
	epsRateLimit: 0,
	timeZone: 'GMT',
	userObfuscation: 'DISABLED',
	...(type.nssLogType === 'FWLOG' ? { firewallLoggingMode: 'ALL' } : {}),
});
