import type { INodeProperties } from 'n8n-workflow';

import { products } from '../../../zscaler/contract/products';

/** Value of the resource that puts changes into force. */
export const ACTIVATION_RESOURCE = 'activation';

/** Those that keep changes back until they are activated. */
export const activatedProducts = Object.values(products)
	.filter(({ activation }) => activation !== undefined)
	.map(({ id, label, name }) => [`${name} (${label})`, id] as const);

export function activationForm(): INodeProperties[] {
	const show = { resource: [ACTIVATION_RESOURCE] };
	return [
		{
			displayName: 'Operation',
			name: 'operation',
			type: 'options',
			noDataExpression: true,
			displayOptions: { show },
			options: [
				{
					name: 'Activate',
					value: 'activate',
					action: 'Activate pending changes',
					description: 'Put all saved changes into force',
				},
				{
					name: 'Get Status',
					value: 'getStatus',
					action: 'Get the activation status',
					description: 'Tell whether changes wait for activation',
				},
			],
			default: 'activate',
		},
		{
			displayName: 'Product',
			name: 'product',
			type: 'options',
			noDataExpression: true,
			displayOptions: { show },
			options: activatedProducts.map(([name, value]) => ({ name, value })),
			default: 'zia',
		},
	];
}
