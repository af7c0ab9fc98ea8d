import type { INodeProperties } from 'n8n-workflow';

import { between, collection, count, switchField, textsField } from '../../shared/fields';

export const receiveSettingProperties = (): INodeProperties =>
	collection('Options', 'settings', 'Add Option', [
		textsField('Allowed Networks', 'allowedNetworks', '', {
			placeholder: 'e.g. 198.51.100.0/24, 2001:db8::/32',
			description:
				'Addresses and networks that posts may come from, separated by commas; all others are refused. Behind a proxy set N8N_PROXY_HOPS, or all posts seem to come from the proxy.',
		}),
		switchField(
			'Drop Resent Records',
			'dropResent',
			true,
			'Whether to leave out what came before: a batch with the same content, or a record with the same record ID. Remembered for an hour or more by each process of n8n.',
		),
		switchField(
			'Include Faults',
			'includeFaults',
			false,
			'Whether to put out what could not be read as well, as items with logType "fault", reason and text',
		),
		between(
			count(
				'Size Limit',
				'sizeLimit',
				16,
				'Megabytes of one post, unpacked. N8n has a limit of its own too, N8N_PAYLOAD_SIZE_MAX, 16 by default.',
			),
			1,
			1024,
		),
	]);
