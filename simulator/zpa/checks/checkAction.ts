import { isItem, text, type Answer } from '../../call';
import { words } from '../../words';
import { zpaRefusals } from '../refusals';

/** By the number of the policy type: resource_zpa_policy_*.go of the Terraform provider, 2026-07. */
const actions: Record<string, string[]> = {
	1: words('ALLOW DENY REQUIRE_APPROVAL'),
	2: words('RE_AUTH'),
	4: words('BYPASS INTERCEPT INTERCEPT_ACCESSIBLE'),
	5: words('INSPECT BYPASS_INSPECT'),
	6: words('ISOLATE BYPASS_ISOLATE'),
	7: words('INJECT_CREDENTIALS'),
	8: words('CHECK_CAPABILITIES'),
	10: words('REDIRECT_DEFAULT REDIRECT_PREFERRED REDIRECT_ALWAYS'),
	11: words('CHECK_PRIVILEGED_PORTAL_CAPABILITIES'),
};

/** Fields that an action needs. */
const needs: Record<string, string> = {
	ISOLATE: 'zpnIsolationProfileId',
	INSPECT: 'zpnInspectionProfileId',
};

export function checkAction(policyType: unknown, body: unknown): Answer | undefined {
	if (!isItem(body)) return undefined;
	const action = text(body.action);
	const allowed = actions[text(policyType)];
	if (allowed && !allowed.includes(action)) return zpaRefusals.invalid('action', action);
	const needed = needs[action];
	return needed !== undefined && text(body[needed]) === ''
		? zpaRefusals.missing(needed)
		: undefined;
}
