import {
	action,
	area,
	flag,
	flags,
	list,
	oneOf,
	readList,
	ref,
	resource,
	shown,
	text,
	texts,
	unseen,
} from '../grammar';
import { zpaDescription, zpaName, owned } from './shared';

/** Who a certificate was made for and by, and how long it holds. */
const stated = shown(
	...texts('cName', 'issuedBy', 'issuedTo', 'serialNo', 'validFromInEpochSec', 'validToInEpochSec'),
);

const encryptedKey = text('zrsaencryptedprivatekey', {
	secret: true,
	label: 'Encrypted Private Key',
});

/** Certificates of browser access, portals, connectors and clients. */
export const certificates = area('zpa', 'Certificates', [
	resource('certificate', 'Certificate', 'v1/certificate', {
		everyday: true,
		search: 'name EQ',
		fields: [
			zpaName,
			zpaDescription,
			text('certBlob', {
				required: true,
				createOnly: true,
				secret: true,
				label: 'Certificate and Key',
				hint: 'Certificate and private key as PEM',
			}),
			...stated,
			...shown(...texts('certificate', 'certChain', 'publicKey', 'status'), list('san')),
			...owned,
		],
		actions: [
			readList('getIssued', 'Get Issued', 'v2/clientlessCertificate/issued', {
				sentence: 'Get the certificates issued for browser access',
				query: [text('search')],
			}),
		],
	}),
	resource('enrollmentCertificate', 'Enrollment Certificate', 'v1/enrollmentCert', {
		paths: { getMany: 'v2/enrollmentCert' },
		search: 'name EQ',
		fields: [
			zpaName,
			zpaDescription,
			flag('allowSigning'),
			oneOf('clientCertType', ['NONE', 'ZAPP_CLIENT', 'ISOLATION_CLIENT'], {
				label: 'Client Certificate Type',
			}),
			ref('parentCertId', 'zpaEnrollmentCertificate', { as: 'id', label: 'Parent Certificate' }),
			text('certificate', { hint: 'As PEM' }),
			text('privateKey', { secret: true, hint: 'As PEM' }),
			text('csr', { label: 'Certificate Signing Request' }),
			encryptedKey,
			text('zrsaencryptedsessionkey', { secret: true, label: 'Encrypted Session Key' }),
			...stated,
			text('rootCertificateId', { label: 'Root Certificate ID' }),
			...shown(...texts('parentCertName', 'getcName'), ...flags('privateKeyPresent', 'storeInHsm')),
			...owned,
		],
		actions: [
			action('generateCsr', 'Generate CSR', 'POST v1/enrollmentCert/csr/generate', {
				leaves: unseen('Get Many shows whether there is a certificate of that name.'),
				sentence: 'Generate a certificate signing request',
				body: [zpaName, zpaDescription, encryptedKey],
			}),
			action(
				'generateSelfSigned',
				'Generate Self-Signed',
				'POST v1/enrollmentCert/selfsigned/generate',
				{
					leaves: unseen('Get Many shows whether there is a certificate of that name.'),
					sentence: 'Generate a self-signed enrollment certificate',
					body: [
						zpaName,
						zpaDescription,
						...texts('validFromInEpochSec', 'validToInEpochSec', 'rootCertificateId'),
						encryptedKey,
					],
				},
			),
		],
	}),
]);
