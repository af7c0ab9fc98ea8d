import { oneApiClouds, otherOneApiCloud } from '../clouds';
import { type Credential, fieldLabels, flawIn, requiredText } from '../credential';
import { readAddress } from '../readAddress';
import type { SignInPlace } from './signInMethod';

const ONE_API_PATH = '/oauth2/v1/token';

/** Where a client of ZIdentity signs in, and where OneAPI answers. */
export function oneApiPlace(credential: Credential): SignInPlace {
	const name = requiredText(credential, 'oneApiCloud');
	if (name === 'custom') return customPlace(credential);
	const cloud = oneApiClouds[name] ?? otherOneApiCloud(readOtherCloud(name, credential));
	const signIn = cloud.signIn.replace('{vanity}', readVanityDomain(credential));
	const shown = fieldLabels[name === 'other' ? 'otherCloud' : 'oneApiCloud'];
	return {
		signInUrl: signIn + ONE_API_PATH,
		api: cloud.api,
		fields: { signIn: `${fieldLabels.vanityDomain} and ${shown}`, api: shown },
	};
}

function customPlace(credential: Credential): SignInPlace {
	const signIn = readAddress(credential, 'signInUrl');
	const whole = signIn.endsWith(ONE_API_PATH);
	return {
		signInUrl: whole ? signIn : signIn + ONE_API_PATH,
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
