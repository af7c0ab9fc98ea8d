import {
	oneApiClouds,
	otherOneApiCloud,
	zccBase,
	zdxBase,
	zdxClouds,
	ziaBase,
	ziaClouds,
	zpaClouds,
	ztwBase,
	zwaBase,
	zwaClouds,
} from './clouds';
import { type Credential, fieldLabels, type FieldName, flawIn, requiredText } from './credential';
import { readAddress } from './readAddress';
import type { AddressFields, SchemeId } from './tenant';

/** Where to sign in, and the address that product paths are put behind. */
export interface Place {
	readonly signInUrl: string;
	readonly api: string;
	/** The fields of the form that say so, as they are shown there. */
	readonly fields: Pick<AddressFields, 'signIn' | 'api'>;
}

type ReadPlace = (credential: Credential) => Place;

const oneApiPath = '/oauth2/v1/token';

/** Path of the sign-in per legacy product: zscaler-sdk-python legacy.py of each, 2026-11. */
const legacy = (path: string, field: FieldName, baseOf: (cloud: string) => string): ReadPlace => {
	return (credential) => {
		const cloud = requiredText(credential, field);
		const api = cloud === 'custom' ? readBase(credential) : baseOf(cloud);
		const shown = fieldLabels[cloud === 'custom' ? 'baseUrl' : field];
		return { signInUrl: api + path, api, fields: { signIn: shown, api: shown } };
	};
};

/** The product's own path may be part of what was copied: it is put behind again later. */
const readBase = (credential: Credential): string =>
	readAddress(credential, 'baseUrl').replace(/\/api\/v1$/, '');

const listed =
	(field: FieldName, known: readonly string[], baseOf: (cloud: string) => string) =>
	(cloud: string): string => {
		if (known.includes(cloud)) return baseOf(cloud);
		throw flawIn(field, `'${cloud}' is unknown`, `Choose Custom, or one of ${known.join(', ')}.`);
	};

const cloudOf = (baseOf: (cloud: string) => string) => listed('cloud', ziaClouds, baseOf);
const zpaBase = listed('zpaCloud', Object.keys(zpaClouds), (cloud) => zpaClouds[cloud] ?? '');

const readPlaces: Readonly<Record<SchemeId, ReadPlace>> = {
	oneApiSecret: oneApiPlace,
	oneApiKey: oneApiPlace,
	ziaApiKey: legacy('/api/v1/authenticatedSession', 'cloud', cloudOf(ziaBase)),
	zpaApiKey: legacy('/signin', 'zpaCloud', zpaBase),
	zdx: legacy('/v1/oauth/token', 'zdxCloud', listed('zdxCloud', zdxClouds, zdxBase)),
	zcc: legacy('/papi/auth/v1/login', 'cloud', cloudOf(zccBase)),
	ztw: legacy('/api/v1/auth', 'cloud', cloudOf(ztwBase)),
	zwa: legacy('/v1/auth/api-key/token', 'zwaCloud', listed('zwaCloud', zwaClouds, zwaBase)),
};

export const placeOf = (scheme: SchemeId, credential: Credential): Place =>
	readPlaces[scheme](credential);

function oneApiPlace(credential: Credential): Place {
	const name = requiredText(credential, 'oneApiCloud');
	if (name === 'custom') return customPlace(credential);
	const cloud = oneApiClouds[name] ?? otherOneApiCloud(readOtherCloud(name, credential));
	const signIn = cloud.signIn.replace('{vanity}', readVanityDomain(credential));
	const shown = fieldLabels[name === 'other' ? 'otherCloud' : 'oneApiCloud'];
	return {
		signInUrl: signIn + oneApiPath,
		api: cloud.api,
		fields: { signIn: `${fieldLabels.vanityDomain} and ${shown}`, api: shown },
	};
}

function customPlace(credential: Credential): Place {
	const signIn = readAddress(credential, 'signInUrl');
	const whole = signIn.endsWith(oneApiPath);
	return {
		signInUrl: whole ? signIn : signIn + oneApiPath,
		api: readAddress(credential, 'apiUrl'),
		fields: { signIn: fieldLabels.signInUrl, api: fieldLabels.apiUrl },
	};
}

function readOtherCloud(name: string, credential: Credential): string {
	const other = name === 'other' ? requiredText(credential, 'otherCloud').toLowerCase() : '';
	if (/^[a-z0-9-]+$/.test(other)) return other;
	throw flawIn(
		name === 'other' ? 'otherCloud' : 'oneApiCloud',
		`'${other || name}' is not the name of a cloud`,
		'Give the name alone, such as alpha, or choose Custom to give whole addresses.',
	);
}

/** Takes 'acme' as well as the whole 'https://acme.zslogin.net/' that people copy. */
function readVanityDomain(credential: Credential): string {
	const text = requiredText(credential, 'vanityDomain').toLowerCase();
	const vanity = text
		.replace(/^https?:\/\//, '')
		.replace(/[/?#][^]*/, '')
		.replace(/(-admin)?\.(zslogin[a-z0-9]*\.net|zidentitygov\.(net|us))$/, '');
	if (/^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/.test(vanity)) return vanity;
	throw flawIn(
		'vanityDomain',
		`'${text}' is not a vanity domain`,
		'It is the first part of your sign-in page: acme for https://acme.zslogin.net.',
	);
}
