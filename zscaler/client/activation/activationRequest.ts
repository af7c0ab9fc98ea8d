import type { ApiRequest } from '../../contract/apiRequest';
import { type Product, type ProductId, products } from '../../contract/products';
import { saysActivation } from './readActivation';

export type ActivationStep = Pick<ApiRequest, 'method' | 'path' | 'body' | 'label'>;

export const statusStep = ({ status }: NonNullable<Product['activation']>): ActivationStep => ({
	method: 'GET',
	path: status,
	label: 'Get the activation status',
});

export const activationRequestFor = (product: ProductId, step: ActivationStep): ApiRequest => ({
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

/** Asks where saved changes stand: of all calls that cost nothing the one whose answer is a word of Zscaler's. */
export function statusRequest(product: ProductId): ApiRequest | undefined {
	const { activation } = products[product];
	return activation === undefined
		? undefined
		: activationRequestFor(product, statusStep(activation));
}
