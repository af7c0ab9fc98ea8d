import type { DisplayCondition, IDisplayOptions } from 'n8n-workflow';
import type { SignInMethodId } from '../../zscaler/tenant/methods';

/** Shown for these ways of signing in, and where other fields have these values. */
export const shownForMethods = (
	schemes: readonly SignInMethodId[],
	where: Readonly<Record<string, readonly (string | DisplayCondition)[]>> = {},
): IDisplayOptions => ({
	show: {
		authentication: [...schemes],
		...Object.fromEntries(Object.entries(where).map(([name, values]) => [name, [...values]])),
	},
});
