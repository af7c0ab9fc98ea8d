import {
	deepCopy,
	type ICredentialType,
	type INodeParameters,
	type INodeProperties,
	isINodePropertyOptions,
	NodeHelpers,
} from 'n8n-workflow';

import { ZscalerApi } from '../../credentials/ZscalerApi.credentials';
import { ZscalerFeedApi } from '../../credentials/ZscalerFeedApi.credentials';
import { ZscalerNssApi } from '../../credentials/ZscalerNssApi.credentials';
import { renewSession } from '../../zscaler/session';
import { openSessionStore } from '../../zscaler/session/sessionStore';
import { tenantOf } from '../../zscaler/tenant/tenantOf';
import { type Bench, openBench } from '../zscaler/session/bench';

type Values = Record<string, unknown>;

const { getNodeParameters, displayParameter } = NodeHelpers;

const asParameters = (values: Values): INodeParameters => values as INodeParameters;

const isShown = (values: Values, property: INodeProperties): boolean =>
	property.type !== 'hidden' && displayParameter(asParameters(values), property, null, null);

/** What the open form holds: empty values are dropped as it is read, then defaults filled in (useCredentialForm, 2.41.1). */
const opened = ({ properties }: ICredentialType, stored: Values): Values => ({
	...Object.fromEntries(properties.map((property) => [property.name, deepCopy(property.default)])),
	...Object.fromEntries(Object.entries(stored).filter(([, value]) => value !== '')),
});

/** What the editor sends; throws where it would not, or n8n's server refuses it (credentials.service, 2.41.1). */
function saved({ name, properties }: ICredentialType, form: Values): Values {
	const open = properties.filter(
		(property) =>
			property.required === true &&
			property.type === 'string' &&
			isShown(form, property) &&
			!form[property.name],
	);
	if (open.length > 0)
		throw new Error(`The editor asks for ${open.map((each) => each.name).join()}`);
	const sent = getNodeParameters(properties, asParameters(form), false, false, null, null) ?? {};
	for (const property of properties) {
		if (!property.required || property.displayOptions === undefined) continue;
		if (!displayParameter(sent, property, null, null)) continue;
		if (sent[property.name] || property.default) continue;
		throw new Error(`The field "${property.name}" is mandatory for credentials of type "${name}"`);
	}
	return sent;
}

/** What a node is handed of it (credentials-helper, 2.41.1). */
const handedOn = ({ properties }: ICredentialType, stored: Values): Values =>
	getNodeParameters(properties, asParameters(stored), true, false, null, null) ?? {};

/** A user who fills in all that is shown, until nothing new is shown. */
function filledIn(type: ICredentialType, chosen: Values, valueOf: (name: string) => string) {
	let form = opened(type, chosen);
	const passed = new Set<string>();
	for (;;) {
		const next = type.properties.find(
			(property) =>
				property.type === 'string' &&
				isShown(form, property) &&
				form[property.name] === '' &&
				!passed.has(property.name),
		);
		if (next === undefined) return form;
		passed.add(next.name);
		form = { ...form, [next.name]: valueOf(next.name) };
	}
}

const optionsOf = ({ properties }: ICredentialType, name: string): string[] =>
	(properties.find((property) => property.name === name)?.options ?? [])
		.filter(isINodePropertyOptions)
		.flatMap(({ value }) => (typeof value === 'string' ? [value] : []));

const zscalerApi = new ZscalerApi();

/** Every way of signing in, each of its clouds, without and with a token for the sandbox and its clouds. */
const choices: Values[] = optionsOf(zscalerApi, 'authentication').flatMap((authentication) => {
	const form = opened(zscalerApi, { authentication });
	const cloud = zscalerApi.properties.find(
		({ name, type, ...rest }) =>
			/cloud$/i.test(name) &&
			name !== 'sandboxCloud' &&
			type === 'options' &&
			isShown(form, { name, type, ...rest }),
	);
	return optionsOf(zscalerApi, cloud?.name ?? '').flatMap((value) => [
		{ authentication, [cloud?.name ?? '']: value },
		{ authentication, [cloud?.name ?? '']: value, sandboxToken: 'long-token-of-the-sandbox' },
		...(authentication.startsWith('oneApi')
			? optionsOf(zscalerApi, 'sandboxCloud').map((sandboxCloud) => ({
					...{ authentication, [cloud?.name ?? '']: value, sandboxCloud },
					sandboxToken: 'long-token-of-the-sandbox',
				}))
			: []),
	]);
});

let bench: Bench;
beforeAll(async () => {
	bench = await openBench();
});
afterAll(() => bench.simulator.close());

/** Of the simulated tenant, by the field that asks for it. */
const valueFor =
	(authentication: unknown) =>
	(name: string): string => {
		const form: Values = bench.forms[authentication as keyof typeof bench.forms];
		const further: Values = { otherCloud: 'alpha', vanityDomain: 'acme', microtenantId: '7' };
		const own = { ...further, sandboxUrl: bench.simulator.url, ...form }[name];
		return typeof own === 'string' ? own : '';
	};

/** Whatever the cloud, the simulated tenant answers at the address that it has for this way. */
async function signIn(credential: Values) {
	const form: Values = bench.forms[credential.authentication as keyof typeof bench.forms];
	const here = String(form.baseUrl ?? bench.simulator.signInUrl);
	return renewSession(openSessionStore(), credential, undefined, {
		...bench.ports,
		send: (request, ...rest) => {
			const { origin, hostname } = new URL(request.url);
			const url = hostname === '127.0.0.1' ? request.url : request.url.replace(origin, here);
			return bench.ports.send({ ...request, url }, ...rest);
		},
	});
}

test('the choices cover every way of signing in, and Custom of each', () => {
	const custom = choices.filter((choice) => Object.values(choice).includes('custom'));
	const ways = (rows: Values[]) => [...new Set(rows.map((row) => row.authentication))].sort();
	expect(ways(custom)).toEqual(optionsOf(zscalerApi, 'authentication').sort());
	expect(choices.length).toBeGreaterThan(100);
});

test.each(choices.map((choice) => [JSON.stringify(choice), choice] as const))(
	'%s can be saved, opened, saved again, and signs in',
	async (_name, choice) => {
		const form = filledIn(zscalerApi, choice, valueFor(choice.authentication));
		const stored = saved(zscalerApi, form);
		expect(saved(zscalerApi, opened(zscalerApi, stored))).toEqual(stored);
		const handed = handedOn(zscalerApi, stored);
		expect(JSON.stringify(tenantOf(handed))).toBe(JSON.stringify(tenantOf(form)));
		const { session } = await signIn(handed);
		expect(session.scheme).toBe(choice.authentication);
		if (choice.sandboxToken !== undefined && 'sandboxToken' in handed) {
			expect(tenantOf(handed).sandbox).toMatch(/^http/);
		}
	},
);

test('ZIA API Key with Custom asks for the address of the sandbox once there is a token, and then only', () => {
	const custom = { authentication: 'ziaApiKey', cloud: 'custom' };
	const form = filledIn(zscalerApi, custom, (name) =>
		name === 'sandboxToken' ? '' : valueFor('ziaApiKey')(name),
	);
	expect(saved(zscalerApi, { ...form, sandboxToken: '' })).not.toHaveProperty('sandboxUrl');
	const withToken = { ...form, sandboxToken: 'long-token-of-the-sandbox', sandboxUrl: '' };
	expect(() => saved(zscalerApi, withToken)).toThrow('The editor asks for sandboxUrl');
});

test.each(optionsOf(new ZscalerFeedApi(), 'authentication'))(
	'a key for feeds of the kind %s',
	(authentication) => {
		const type = new ZscalerFeedApi();
		const form = filledIn(type, { authentication }, (name) =>
			name === 'address' ? 'https://feeds.example.com/list' : `a-${name}`,
		);
		const stored = saved(type, form);
		expect(saved(type, opened(type, stored))).toEqual(stored);
		expect(handedOn(type, stored)).toMatchObject({ authentication, address: form.address });
	},
);

test('the secret of Cloud NSS, whether its header is the usual one or not', () => {
	const type = new ZscalerNssApi();
	const secret = 'f'.repeat(32);
	const usual = saved(type, { ...opened(type, {}), secret });
	expect(usual).toEqual({ secret });
	expect(handedOn(type, usual)).toEqual({ header: 'X-NSS-Secret', secret });
	const own = saved(type, { header: 'X-Own', secret });
	expect(handedOn(type, own)).toEqual({ header: 'X-Own', secret });
});
