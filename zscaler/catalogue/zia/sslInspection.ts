import {
	action,
	area,
	criteria,
	type Field,
	flag,
	nested,
	number,
	oneOf,
	read,
	readList,
	ref,
	refs,
	resource,
	someOf,
	text,
	time,
	unseen,
} from '../grammar';
import { id } from './objectFields';
import {
	cloudApplications,
	devices,
	endpointApplications,
	ruleFacts,
	ruleHead,
	trustLevels,
	urlCategories,
	userAgents,
	when,
	who,
	workloadGroups,
	zpaAppSegments,
} from './ruleFields';

const serverCertificates = oneOf('serverCertificates', ['ALLOW', 'BLOCK', 'PASS_THRU'], {
	label: 'Untrusted Server Certificates',
});
const ocspCheck = flag('ocspCheck', { label: 'OCSP Check' });
const noSni = flag('blockSslTrafficWithNoSniEnabled', { label: 'Block Traffic Without SNI' });
const serverTls = ['SERVER_TLS_1_0', 'SERVER_TLS_1_1', 'SERVER_TLS_1_2', 'SERVER_TLS_1_3'];
const clientTls = ['CLIENT_TLS_1_0', 'CLIENT_TLS_1_1', 'CLIENT_TLS_1_2', 'CLIENT_TLS_1_3'];

const ruleAction = nested(
	'action',
	[
		oneOf('type', ['DECRYPT', 'DO_NOT_DECRYPT', 'BLOCK'], { required: true, does: true }),
		nested('decryptSubActions', [
			serverCertificates,
			ocspCheck,
			noSni,
			oneOf('minClientTLSVersion', clientTls, { label: 'Minimum Client TLS Version' }),
			oneOf('minServerTLSVersion', serverTls, { label: 'Minimum Server TLS Version' }),
			flag('blockUndecrypt', { label: 'Block Undecryptable Traffic' }),
			flag('http2Enabled', { label: 'HTTP/2' }),
		]),
		nested(
			'doNotDecryptSubActions',
			[
				flag('bypassOtherPolicies', { hint: 'Leaves no room for the fields below' }),
				serverCertificates,
				ocspCheck,
				noSni,
				oneOf('minTLSVersion', serverTls, { label: 'Minimum TLS Version' }),
			],
			{ label: 'Do Not Decrypt Sub Actions' },
		),
		flag('showEUN', { label: 'Show Notification' }),
		flag('showEUNATP', { label: 'Show Threat Notification' }),
		flag('overrideDefaultCertificate'),
		ref('sslInterceptionCert', 'ziaIntermediateCertificate', {
			label: 'Interception Certificate',
			hint: 'Only where the default certificate is overridden',
		}),
	],
	{ required: true, does: true },
);

// terraform-provider-zia validator.go, 2026-11
const platforms = [
	'SCAN_WINDOWS',
	'SCAN_MACOS',
	'SCAN_LINUX',
	'SCAN_IOS',
	'SCAN_ANDROID',
	'NO_CLIENT_CONNECTOR',
];

const ruleFields: readonly Field[] = [
	...ruleHead,
	ruleAction,
	urlCategories,
	cloudApplications,
	...who,
	when,
	...devices,
	trustLevels,
	userAgents,
	...criteria<Field>(
		someOf('platforms', platforms),
		refs('sourceIpGroups', 'ziaIpSourceGroup', { label: 'Source IP Groups' }),
		refs('destIpGroups', 'ziaIpDestinationGroup', { label: 'Destination IP Groups' }),
		refs('proxyGateways', 'ziaProxyGateway'),
	),
	workloadGroups,
	zpaAppSegments,
	...endpointApplications,
	flag('roadWarriorForKerberos', { hint: 'Remote users with PAC and Kerberos' }),
	...ruleFacts,
];

const certificateFields: readonly Field[] = [
	text('name', { required: true }),
	text('description'),
	oneOf('type', ['ZSCALER', 'CUSTOM_SW', 'CUSTOM_HSM'], { required: true, createOnly: true }),
	text('region', { hint: 'GLOBAL, or the region of the HSM' }),
	text('keyType', { hint: 'E.g. RSA_2K', createOnly: true }),
	oneOf('status', ['ENABLED', 'DISABLED']),
	flag('defaultCertificate'),
	number('fallbackCertId', { label: 'Fallback Certificate ID' }),
	id,
	text('currentState', { readOnly: true }),
	text('publicKey', { readOnly: true }),
	time('certStartDate', 'seconds', { label: 'Valid From', readOnly: true }),
	time('certExpDate', 'seconds', { label: 'Valid Until', readOnly: true }),
	time('keyGenerationTime', 'seconds', { readOnly: true }),
	time('hsmAttestationVerifiedTime', 'seconds', {
		label: 'HSM Attestation Verified Time',
		readOnly: true,
	}),
	text('csrFileName', { label: 'CSR File Name', readOnly: true }),
	text('uploadedCertFileName', { label: 'Certificate File Name', readOnly: true }),
	time('csrGenerationTime', 'seconds', { label: 'CSR Generation Time', readOnly: true }),
];

const signingRequest: readonly Field[] = [
	text('csrFileName', { label: 'CSR File Name' }),
	text('commName', { label: 'Common Name', required: true }),
	text('orgName', { label: 'Organization', required: true }),
	text('deptName', { label: 'Department' }),
	text('city'),
	text('state'),
	text('country', { hint: 'By name or code, e.g. United States', country: 'SWITZERLAND' }),
	number('keySize'),
	text('signatureAlgorithm', { hint: 'E.g. SHA_256' }),
	number('pathLengthConstraint'),
];

const CERTIFICATES = '/intermediateCaCertificate';

export const sslInspection = area('zia', 'SSL Inspection', [
	resource('sslInspectionRule', 'SSL Inspection Rule', '/sslInspectionRules', {
		everyday: true,
		ordered: true,
		fields: ruleFields,
	}),
	resource('intermediateCertificate', 'Intermediate CA Certificate', CERTIFICATES, {
		fields: certificateFields,
		search: 'search',
		lite: { path: `${CERTIFICATES}/lite`, query: [text('search')] },
		actions: [
			read('getLite', 'Get (Summary)', `${CERTIFICATES}/lite/{id}`, {
				sentence: 'Get the summary of an intermediate CA certificate',
			}),
			readList('getReady', 'Get Many Ready to Use', `${CERTIFICATES}/readyToUse`, {
				sentence: 'Get the intermediate CA certificates that rules can use',
				query: [text('search')],
			}),
			read('showCertificate', 'Show Certificate', `${CERTIFICATES}/showCert/{id}`, {
				sentence: 'Show the content of an intermediate CA certificate',
			}),
			read('showRequest', 'Show Signing Request', `${CERTIFICATES}/showCsr/{id}`, {
				sentence: 'Show the signing request of an intermediate CA certificate',
			}),
			action('makeDefault', 'Make Default', `PUT ${CERTIFICATES}/makeDefault/{id}`, {
				leaves: { has: { defaultCertificate: { is: true } } },
				answer: 'item',
				sentence: 'Make an intermediate CA certificate the default',
				body: 'json',
			}),
			action('generateKeyPair', 'Generate Key Pair', `POST ${CERTIFICATES}/keyPair/{id}`, {
				leaves: unseen('Get shows the Current State and the Key Generation Time.'),
				answer: 'item',
				sentence: 'Generate the key pair of an intermediate CA certificate in the HSM',
				body: 'json',
			}),
			read(
				'downloadAttestation',
				'Download Attestation',
				`${CERTIFICATES}/downloadAttestation/{id}`,
				{
					sentence: 'Download the HSM attestation of an intermediate CA certificate',
					answer: 'file',
				},
			),
			action(
				'verifyAttestation',
				'Verify Attestation',
				`POST ${CERTIFICATES}/verifyKeyAttestation/{id}`,
				{
					leaves: { has: { currentState: { is: 'ATTESTATION_VERIFY_DONE' } } },
					answer: 'item',
					sentence: 'Verify the HSM attestation of an intermediate CA certificate',
					body: 'json',
				},
			),
			action(
				'generateRequest',
				'Generate Signing Request',
				`POST ${CERTIFICATES}/generateCsr/{id}`,
				{
					leaves: { by: 'showRequest', sent: true },
					answer: 'item',
					sentence: 'Generate the signing request of an intermediate CA certificate',
					body: signingRequest,
				},
			),
			read('downloadRequest', 'Download Signing Request', `${CERTIFICATES}/downloadCsr/{id}`, {
				sentence: 'Download the signing request of an intermediate CA certificate',
				answer: 'text',
			}),
			read('downloadPublicKey', 'Download Public Key', `${CERTIFICATES}/downloadPublicKey/{id}`, {
				sentence: 'Download the public key of an intermediate CA certificate',
				answer: 'text',
			}),
			action('uploadCertificate', 'Upload Certificate', `POST ${CERTIFICATES}/uploadCert/{id}`, {
				leaves: unseen('Show Certificate shows the certificate that is there.'),
				sentence: 'Upload the signed certificate',
				body: 'file',
			}),
			action(
				'uploadChain',
				'Upload Certificate Chain',
				`POST ${CERTIFICATES}/uploadCertChain/{id}`,
				{
					leaves: unseen(
						'Get shows the Current State: CERTCHAIN_UPLOAD_DONE once a chain is there.',
					),
					sentence: 'Upload the chain of the signed certificate',
					body: 'file',
				},
			),
			action('finalize', 'Finalize', `POST ${CERTIFICATES}/finalizeCert/{id}`, {
				leaves: { has: { currentState: { is: 'CERT_READY' } } },
				sentence: 'Finalize an intermediate CA certificate',
				body: 'json',
			}),
		],
	}),
]);
