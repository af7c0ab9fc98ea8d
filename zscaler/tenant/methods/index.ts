import type { SchemeId } from '../tenant';
import { administrator } from './administrator';
import { zcc, zdx, zpaApiKey, zwa } from './keyPairs';
import { oneApiKey, oneApiSecret } from './oneApi';
import type { Scheme } from './signInMethod';

export const schemes: Readonly<Record<SchemeId, Scheme>> = {
	oneApiSecret,
	oneApiKey,
	ziaApiKey: administrator,
	zpaApiKey,
	zdx,
	zcc,
	ztw: administrator,
	zwa,
};
