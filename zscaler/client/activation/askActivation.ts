import { isJsonObject } from '../../json';
import type { ApiRequest } from '../../plan/buildRequest';
import { type Product, type ProductId, products } from '../../products';
import type { Client } from '../createClient';
import { placeOf } from '../readError';
import { ZscalerError } from '../zscalerError';
import { type Activation, readActivation } from './readActivation';

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
	const request: ApiRequest = {
		...stepOf(activationOf(product)),
		product,
		query: {},
		answer: 'item',
		changes: false,
		// What is active stays active: asking twice is asking once.
		repeatable: true,
	};
	const { status, body } = await client.call(request);
	const read = readActivation(body);
	if (read !== undefined) return read;
	throw new ZscalerError(
		`Zscaler does not say whether all is in force: ${saidIn(body, client.quote)}`,
		{
			kind: 'unreachable',
			...placeOf(request),
			status,
			code: 'unexpectedAnswer',
			advice:
				'Look in the Zscaler portal, under Activation. If nothing is wrong there, check the network ' +
				'and the proxy of this n8n: one that asks for a sign-in answers in place of Zscaler.',
		},
	);
}

function activationOf(product: ProductId): NonNullable<Product['activation']> {
	const { activation, name } = products[product];
	if (activation !== undefined) return activation;
	throw new ZscalerError(`${name} has nothing to activate: its changes are live at once`, {
		kind: 'invalid',
		product,
	});
}

/** A word that is not known, or what answers in Zscaler's place. */
function saidIn(body: unknown, quote: Client['quote']): string {
	const word = isJsonObject(body) ? (body.status ?? body.orgEditStatus) : undefined;
	if (typeof word === 'string') return `its word is '${quote(word)}'`;
	return 'something else answered in its place';
}
