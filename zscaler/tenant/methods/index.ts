import { type Credential, flawIn, requiredText } from '../credential';
import { ziaApiKey, ztwAdministrator } from './administrator';
import { zccKeyPair, zdxKeyPair, zpaApiKey, zwaKeyPair } from './keyPairs';
import { oneApiKey, oneApiSecret } from './oneApi';
import type { SignInMethod } from './signInMethod';

/** Stable for ever: stored in users' credentials. */
export type SignInMethodId =
	'oneApiSecret' | 'oneApiKey' | 'ziaApiKey' | 'zpaApiKey' | 'zdx' | 'zcc' | 'ztw' | 'zwa';

export const signInMethods: Readonly<Record<SignInMethodId, SignInMethod>> = {
	oneApiSecret,
	oneApiKey,
	ziaApiKey,
	zpaApiKey,
	zdx: zdxKeyPair,
	zcc: zccKeyPair,
	ztw: ztwAdministrator,
	zwa: zwaKeyPair,
};

const isSignInMethod = (text: string): text is SignInMethodId => Object.hasOwn(signInMethods, text);

/** The one that the form names. Throws `invalid` where there is none. */
export function signInMethodOf(credential: Credential): SignInMethodId {
	const id = requiredText(credential, 'authentication');
	if (isSignInMethod(id)) return id;
	throw flawIn('authentication', `'${id}' is unknown`, 'Choose one of the list.');
}
