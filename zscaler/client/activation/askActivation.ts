import { type Product, type ProductId, products } from '../../contract/products';
import type { Client } from '../createClient';
import { ZscalerError } from '../../contract/zscalerError';
import { activationRequestFor, statusStep, type ActivationStep } from './activationRequest';
import { type Activation, readActivation } from './readActivation';

/** Where the saved changes of the product stand, by Zscaler's own word. */
export const activationStatus = (client: Client, product: ProductId): Promise<Activation> =>
	ask(client, product, statusStep);

/** Has Zscaler put all saved changes into force; answers where they stand then. */
export const sendActivation = (client: Client, product: ProductId): Promise<Activation> =>
	ask(client, product, ({ activate, by = 'POST' }) => ({
		method: by,
		path: activate,
		body: {},
		label: 'Activate the changes',
	}));

async function ask(
	client: Client,
	product: ProductId,
	stepOf: (activation: NonNullable<Product['activation']>) => ActivationStep,
): Promise<Activation> {
	const { body } = await client.call(activationRequestFor(product, stepOf(activationOf(product))));
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
