import { type ErrorKind, ZscalerError } from '../contract/zscalerError';
import type { JsonObject } from '../contract/json/json';
import type { FeedType } from './feedTypes';
import { quote } from '../contract/text/quote';

/** Kinds of errors that Zscaler may answer one feed too many with; it is not recorded which. */
const refusals = new Set<ErrorKind>(['invalid', 'duplicate', 'inUse', 'failed', 'fateUnknown']);

/**
 * Names the feed that stands in the way: Zscaler takes one Cloud NSS feed a log and instance
 * (help.zscaler.com/zia/about-cloud-nss-feeds, 2026-11), and says so in its own words only.
 */
export function explainRefusal(
	error: unknown,
	{ name }: FeedType,
	other: JsonObject | undefined,
): unknown {
	if (!(error instanceof ZscalerError)) return error;
	const { facts, message } = error;
	if (other !== undefined && refusals.has(facts.kind)) {
		return new ZscalerError(
			`The Cloud NSS feed '${quote(String(other.name))}' is in the way: Zscaler takes one feed for the log ${name}`,
			{
				...facts,
				kind: 'inUse',
				advice: `Take ${name} out of Log Types, or delete or repoint that feed in Zscaler. Zscaler said: ${message}`,
			},
			{ cause: error },
		);
	}
	if (facts.kind !== 'notLicensed' && facts.kind !== 'notPermitted') return error;
	return new ZscalerError(
		`Zscaler does not let this credential stream the log ${name}: ${message}`,
		{
			...facts,
			advice:
				'Cloud NSS needs its own subscription, and the credential a role with full access to Nanolog Streaming Service.',
		},
		{ cause: error },
	);
}
