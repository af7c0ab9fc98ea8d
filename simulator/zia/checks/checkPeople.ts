import { isItem, listOf, text } from '../../call';
import type { Check } from '../../objects/traits';
import { given, refuseFirst } from './given';

const email = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/**
 * Required: the vendor's public API reference, model User, 2025-11. A password is required where
 * the tenant keeps passwords itself; this one does not.
 */
export const checkUser: Check = (body) =>
	refuseFirst([
		[!email.test(text(body.email)), `Invalid email ${text(body.email)}`],
		[!given(body.groups), 'Missing groups which is a mandatory field'],
		[
			!isItem(body.department) || !given(body.department.id),
			'Missing department which is a mandatory field',
		],
		[listOf(body.groups).some((group) => !isItem(group)), 'Invalid groups'],
	]);

/** zscaler/terraform-provider-zia, resource_zia_admin_users.go, 2026-08. */
export const checkAdmin: Check = (body, _request, present) =>
	refuseFirst([
		[!email.test(text(body.email)), `Invalid email ${text(body.email)}`],
		[!given(body.role), 'Missing role which is a mandatory field'],
		[
			!present && given(body.isPasswordLoginAllowed) && !given(body.password),
			'A password is mandatory where signing in with one is allowed',
		],
	]);
