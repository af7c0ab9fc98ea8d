import type { Answer } from '../call';
import { invalidBody, refuseArgument } from './refusals';
import type { RoutedRequest } from '../gate/matchRoute';
import { checkUrls } from './urlEntry';

/** dvmrry/zscaler-skill, references/zia/api.md, 2026-11. */
const MAX_A_CALL = 100;

const classes: readonly (readonly [part: string, category: string, alert?: string])[] = [
	['malware', 'MISCELLANEOUS_OR_UNKNOWN', 'MALWARE_SITE'],
	['phish', 'MISCELLANEOUS_OR_UNKNOWN', 'PHISHING'],
	['casino', 'GAMBLING'],
	['bank', 'FINANCE'],
	['news', 'NEWS_AND_MEDIA'],
	['shop', 'ONLINE_SHOPPING'],
	['video', 'STREAMING_MEDIA'],
];

export function lookUpUrls({ call }: RoutedRequest): Answer {
	if (!Array.isArray(call.body) || call.body.length === 0) return invalidBody;
	if (call.body.length > MAX_A_CALL)
		return refuseArgument(`No more than ${MAX_A_CALL} URLs can be looked up at once.`);
	return (
		checkUrls(call.body) ?? {
			status: 200,
			body: call.body.map((url) => classify(String(url))),
		}
	);
}

function classify(url: string) {
	const [, category, alert] = classes.find(([part]) => url.includes(part)) ?? [];
	return {
		url,
		urlClassifications: [category ?? 'MISCELLANEOUS_OR_UNKNOWN'],
		urlClassificationsWithSecurityAlert: alert ? [alert] : [],
	};
}
