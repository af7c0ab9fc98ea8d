import type { ListKind } from './list';

/** What each list holds at most, if the subscription does not say otherwise. */
export const maxEntries: Readonly<Record<ListKind, number>> = {
	// All custom categories together: dvmrry/zscaler-skill references/zia/api.md, 2026-11
	urlCategory: 25_000,
	denyList: 275_000,
	maliciousUrlList: 25_000,
	// No figure is published; a custom category takes 2,000 ranges: zscaler-sdk-go, 2026-11
	ipDestinationGroup: 2_000,
	// terraform-provider-zia docs/resources/zia_sandbox_behavioral_analysis.md, 2026-11
	md5BlockList: 10_000,
};

/** No limit is published: a body of 10,000 entries has half a megabyte, and is halved if refused. */
export const ENTRIES_PER_CALL = 10_000;
