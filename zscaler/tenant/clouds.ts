import { table } from '../contract/text/table';

/**
 * Where each cloud answers. Names and addresses: zscaler-sdk-python constants.py, the legacy
 * clients of its products, and request_executor.py, read 2026-11.
 */

export interface OneApiCloud {
	/** `{vanity}` is the tenant's vanity domain. */
	readonly signIn: string;
	readonly api: string;
}

/** The clouds of OneAPI that have a name of their own; any other follows `otherOneApiCloud`. */
export const oneApiClouds: Readonly<Record<string, OneApiCloud>> = table({
	production: { signIn: 'https://{vanity}.zslogin.net', api: 'https://api.zsapi.net' },
	beta: { signIn: 'https://{vanity}.zsloginbeta.net', api: 'https://api.beta.zsapi.net' },
	gov: { signIn: 'https://{vanity}.zidentitygov.net', api: 'https://api.zscalergov.net' },
	govus: { signIn: 'https://{vanity}.zidentitygov.us', api: 'https://api.zscalergov.us' },
});

export const otherOneApiCloud = (name: string): OneApiCloud => ({
	signIn: `https://{vanity}.zslogin${name}.net`,
	api: `https://api.${name}.zsapi.net`,
});

/** Clouds of ZIA, Client Connector and Cloud & Branch Connector. */
export const ziaClouds = [
	'zscaler',
	'zscalerone',
	'zscalertwo',
	'zscalerthree',
	'zscloud',
	'zscalerbeta',
	'zscalergov',
	'zscalerten',
] as const;

export const zpaClouds: Readonly<Record<string, string>> = table({
	PRODUCTION: 'https://config.private.zscaler.com',
	ZPATWO: 'https://config.zpatwo.net',
	BETA: 'https://config.zpabeta.net',
	GOV: 'https://config.zpagov.net',
	GOVUS: 'https://config.zpagov.us',
});

export const zdxClouds = ['zdxcloud', 'zdxbeta'] as const;

export const zwaClouds = ['us1'] as const;

/** Client Connector's portal has another name on one cloud (zcc/legacy.py, 2026-11). */
const zccHosts: Readonly<Record<string, string>> = table({ zscalerten: 'mobile6' });

export const ziaBase = (cloud: string) => `https://zsapi.${cloud}.net`;
/** zscaler-sdk-python request_executor.py and -go oneapiconfig.go, 2026-11. */
export const sandboxBase = (cloud: string) => `https://csbapi.${cloud}.net`;
export const ztwBase = (cloud: string) => `https://connector.${cloud}.net`;
export const zccBase = (cloud: string) => `https://${zccHosts[cloud] ?? 'api-mobile'}.${cloud}.net`;
export const zdxBase = (cloud: string) => `https://api.${cloud}.net`;
export const zwaBase = (cloud: string) => `https://api.${cloud}.zsworkflow.net`;
