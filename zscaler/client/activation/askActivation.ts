import type { ApiRequest } from '../../plan/buildRequest';
import { type Product, type ProductId, products } from '../../products';
import type { Client } from '../createClient';
import { ZscalerError } from '../zscalerError';
import { type Activation, readActivation, saysActivation } from './readActivation';

/** Where the saved changes of the product stand, by Zscaler's own word. */
export const activationStatus = (client: Client, product: ProductId): Promise<Activation> =>
	ask(client, product, ({ status }) => ({
		method: 'GET',
		path: status,
		label: 'Get the activation status',
	}));

/** Has Zscaler put all saved changes into force; answers where they stand then. */
export const sendActivation = (client: Client, product: ProductId): Promise<Activation> =>
	ask(client, product, ({ activate, by = 'POST' }) => ({
		method: by,
		path: activate,
		body: {},
		label: 'Activate the changes',
	}));

type Step = Pick<ApiRequest, 'method' | 'path' | 'body' | 'label'>;

async function ask(
	client: Client,
	product: ProductId,
	stepOf: (activation: NonNullable<Product['activation']>) => Step,
): Promise<Activation> {
	const step = stepOf(activationOf(product));
	const { body } = await client.call({
		...step,
		product,
		query: {},
		answer: 'item',
		expects: saysActivation,
		// It changes no policy, and puts all that is saved into force.
		changes: false,
		writes: step.method !== 'GET',
		// What is active stays active: asking twice is asking once.
		repeatable: true,
	});
	return readActivation(body);
}

function activationOf(product: ProductId): NonNullable<Product['activation']> {
	const { activation, name } = products[product];
	if (activation !== undefined) return activation;
	throw new ZscalerError(`${name} has nothing to activate: its changes are live at once`, {
		kind: 'invalid',
		product,
	});
}
