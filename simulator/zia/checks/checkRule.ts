import { text, type Answer } from '../../call';
import { isFixed } from '../../objects/isFixed';
import type { Check } from '../../objects/traits';
import { timeZones } from '../../values/timeZones';
import { given, refuseFirst } from './given';

/** Bytes: help.zscaler.com/zia/ranges-limitations, 2025-11. */
const LONGEST_DESCRIPTION = 10_240;

/** zscaler/terraform-provider-zia, resource_zia_url_filtering_rules.go, 2026-08; status and wording are not recorded. */
const stale: Answer = {
	status: 409,
	body: {
		code: 'STALE_CONFIGURATION_ERROR',
		message: 'The configuration has been modified since it was read.',
	},
};

/**
 * What a rule that came with the tenant must not be given back: the same provider,
 * resource_zia_firewall_filtering_rules.go.
 */
const ownMarks = ['predefined', 'defaultRule', 'accessControl'];

/** What holds for a rule of any kind. Ranks: help.zscaler.com/zia/about-admin-rank, 2025-11. */
export const checkRule: Check = (body, request, present) => {
	if (present && isFixed(present) && ownMarks.some((mark) => given(body[mark]))) {
		return request.dialect.refuse.malformed();
	}
	const rank = Number(body.rank ?? 7);
	const seen = Number(body.lastModifiedTime ?? 0);
	if (present && seen !== 0 && seen !== present.lastModifiedTime) return stale;
	return refuseFirst([
		[
			!(Number.isInteger(rank) && rank >= 0 && rank <= 7) && rank !== present?.rank,
			`Invalid rank ${rank}`,
		],
		[
			Buffer.byteLength(text(body.description)) > LONGEST_DESCRIPTION,
			`description is longer than ${LONGEST_DESCRIPTION} bytes`,
		],
		[
			given(body.enforceTimeValidity) &&
				!['validityStartTime', 'validityEndTime', 'validityTimeZoneId'].every((field) =>
					given(body[field]),
				),
			'A rule that is valid for a time needs its start, end and time zone',
		],
		[
			given(body.validityTimeZoneId) && !isZone(text(body.validityTimeZoneId)),
			`Invalid validityTimeZoneId ${text(body.validityTimeZoneId)}`,
		],
	]);
};

/** Rules take the names of the tz database, locations those of ZIA: both are in recorded answers. */
function isZone(zone: string): boolean {
	if (timeZones.has(zone)) return true;
	try {
		return Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }));
	} catch {
		return false;
	}
}
