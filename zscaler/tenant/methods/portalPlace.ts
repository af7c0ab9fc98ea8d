import { type Credential, fieldLabels, type FieldName, flawIn, requiredText } from '../credential';
import { readAddress } from '../readAddress';
import type { SignInPlace } from './signInMethod';

/**
 * Where one product signs in and answers: a cloud of the list, or a whole address. `path` is that of
 * the sign-in: zscaler-sdk-python legacy.py of each product, 2026-11.
 */
export const portalPlace =
	(path: string, field: FieldName, known: readonly string[], baseOf: (cloud: string) => string) =>
	(credential: Credential): SignInPlace => {
		const cloud = requiredText(credential, field);
		if (cloud !== 'custom' && !known.includes(cloud)) throw unknownCloud(field, cloud, known);
		const api = cloud === 'custom' ? readBase(credential) : baseOf(cloud);
		const shown = fieldLabels[cloud === 'custom' ? 'baseUrl' : field];
		return { signInUrl: api + path, api, fields: { signIn: shown, api: shown } };
	};

/** The product's own path may be part of what was copied: it is put behind again later. */
const readBase = (credential: Credential): string =>
	readAddress(credential, 'baseUrl').replace(/\/api\/v1$/, '');

const unknownCloud = (field: FieldName, cloud: string, known: readonly string[]) =>
	flawIn(field, `'${cloud}' is unknown`, `Choose Custom, or one of ${known.join(', ')}.`);
