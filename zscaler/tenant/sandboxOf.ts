import type { ZscalerError } from '../contract/zscalerError';
import { sandboxBase, ziaClouds } from './clouds';
import { type Credential, fieldLabels, flawIn, requiredText, textOf } from './credential';
import { readAddress } from './readAddress';
import type { SignInMethod } from './methods/signInMethod';

type WithSandbox = Pick<SignInMethod, 'sandboxCloud'>;

/** help.zscaler.com, Managing Sandbox API Token, 2026-11. */
export const WHERE_SANDBOX_TOKEN =
	'Copy it into the Zscaler credential from the admin portal: Administration > API Configuration > ' +
	'Legacy API > Internet & SaaS API > Sandbox API Token (in the older portal: Administration > ' +
	'Cloud Service API Security > Sandbox API Token).';

/**
 * Where files for the sandbox go: a cloud of ZIA, of which OneAPI's address says nothing. Undefined
 * for a credential without the token, or whose sign-in is of another product.
 */
export function sandboxOf(
	{ sandboxCloud: field }: WithSandbox,
	credential: Credential,
): string | undefined {
	if (field === undefined || textOf(credential, 'sandboxToken') === '') return undefined;
	const cloud = requiredText(credential, field);
	if (cloud === 'custom') return readAddress(credential, 'sandboxUrl').replace(/\/zscsb$/, '');
	if (ziaClouds.some((each) => each === cloud)) return sandboxBase(cloud);
	throw flawIn(field, `'${cloud}' is unknown`, `Choose Custom, or one of ${ziaClouds.join(', ')}.`);
}

/** The field of the form that says where, as it is shown there. */
export function sandboxField(
	{ sandboxCloud: field = 'sandboxCloud' }: WithSandbox,
	credential: Credential,
): string {
	return fieldLabels[textOf(credential, field) === 'custom' ? 'sandboxUrl' : field];
}

export const noSandboxToken = (): ZscalerError =>
	flawIn('sandboxToken', 'is empty', WHERE_SANDBOX_TOKEN);
