import { isItem, text, type Item } from '../../call';
import type { Check } from '../../objects/traits';
import { refuseArgument } from '../refusals';
import { given, refuseFirst } from './given';

const versions = ['1_0', '1_1', '1_2', '1_3'];

function partOf(action: Item, field: string): Item {
	const part = action[field];
	return isItem(part) ? part : {};
}

const isVersion = (value: unknown, side: string): boolean =>
	versions.some((version) => value === `${side}_TLS_${version}`);

function ofDecrypt(action: Item): [boolean, string][] {
	const { serverCertificates, minClientTLSVersion, minServerTLSVersion } = partOf(
		action,
		'decryptSubActions',
	);
	return [
		[
			!given(serverCertificates) ||
				!isVersion(minClientTLSVersion, 'CLIENT') ||
				!isVersion(minServerTLSVersion, 'SERVER'),
			'decryptSubActions needs serverCertificates, minClientTLSVersion and minServerTLSVersion',
		],
		[
			given(action.overrideDefaultCertificate) && !given(action.sslInterceptionCert),
			'sslInterceptionCert is required where the default certificate is overridden',
		],
		[
			given(action.showEUN) || given(action.showEUNATP),
			'Neither showEUN nor showEUNATP is for DECRYPT',
		],
	];
}

function ofNoDecrypt(action: Item): [boolean, string][] {
	const { bypassOtherPolicies, serverCertificates, minTLSVersion } = partOf(
		action,
		'doNotDecryptSubActions',
	);
	return [
		[
			!given(bypassOtherPolicies) &&
				(!given(serverCertificates) || !isVersion(minTLSVersion, 'SERVER')),
			'doNotDecryptSubActions needs serverCertificates and minTLSVersion',
		],
		[
			given(bypassOtherPolicies) && (given(serverCertificates) || given(minTLSVersion)),
			'serverCertificates and minTLSVersion are not for a rule that bypasses other policies',
		],
	];
}

const ofBlock = (action: Item): [boolean, string][] => [
	[
		given(action.decryptSubActions) || given(action.doNotDecryptSubActions),
		'BLOCK takes no sub-actions',
	],
];

const ofType: Record<string, (action: Item) => [boolean, string][]> = {
	BLOCK: ofBlock,
	DECRYPT: ofDecrypt,
	DO_NOT_DECRYPT: ofNoDecrypt,
};

/** zscaler/terraform-provider-zia, resource_zia_ssl_inspection_rules.go, 2026-08. */
export const checkSslRule: Check = (body) => {
	const action = partOf(body, 'action');
	const rules = ofType[text(action.type)];
	if (!rules) return refuseArgument(`Invalid action ${text(action.type)}`);
	return refuseFirst(rules(action));
};
