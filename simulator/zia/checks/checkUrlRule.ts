import { listOf, text, type Item } from '../../call';
import type { Check } from '../../objects/traits';
import { given, refuseFirst } from './given';

const listed = (body: Item, field: string): string[] => listOf(body[field]).map(text);

const within = (values: readonly string[], allowed: readonly string[]): boolean =>
	values.every((value) => allowed.includes(value));

/** zscaler/terraform-provider-zia, resource_zia_url_filtering_rules.go and validator.go, 2026-08. */
export const checkUrlRule: Check = (body) =>
	refuseFirst([
		[
			body.action === 'ISOLATE' && !given(body.cbiProfile),
			'cbiProfile is required for action ISOLATE',
		],
		[
			body.action === 'ISOLATE' && listed(body, 'userAgentTypes').includes('OTHER'),
			'Action ISOLATE does not take the user agent OTHER',
		],
		[
			body.action === 'ISOLATE' && !within(listed(body, 'protocols'), ['HTTP_RULE', 'HTTPS_RULE']),
			'Action ISOLATE takes the protocols HTTP and HTTPS only',
		],
		[
			body.action === 'CAUTION' &&
				!within(listed(body, 'requestMethods'), ['CONNECT', 'GET', 'HEAD']),
			'Action CAUTION takes the request methods CONNECT, GET and HEAD only',
		],
		[
			given(body.blockOverride) && body.action !== 'BLOCK',
			'blockOverride is for action BLOCK only',
		],
		[
			!given(body.blockOverride) && (given(body.overrideUsers) || given(body.overrideGroups)),
			'Users and groups can override only where blockOverride is true',
		],
		[outside(body.timeQuota, 15, 600), 'timeQuota has to be between 15 and 600 minutes'],
		[outside(body.sizeQuota, 10, 100_000_000), 'sizeQuota is out of range'],
	]);

const outside = (value: unknown, min: number, max: number): boolean =>
	given(value) && (Number(value) < min || Number(value) > max);
