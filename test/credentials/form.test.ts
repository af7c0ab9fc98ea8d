import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type INodeProperties, isINodePropertyOptions, NodeHelpers } from 'n8n-workflow';
import { ZscalerApi } from '../../credentials/ZscalerApi.credentials';
import {
	oneApiClouds,
	zdxClouds,
	ziaClouds,
	zpaClouds,
	zwaClouds,
} from '../../zscaler/tenant/clouds';
import { fieldLabels, secretsIn } from '../../zscaler/tenant/credential';
import { schemeIds } from '../zscaler/session/bench';

const { properties, icon } = new ZscalerApi();
const shownFor = (values: Record<string, string>) =>
	properties.filter(
		(property) =>
			property.type !== 'notice' &&
			property.type !== 'hidden' &&
			NodeHelpers.displayParameter(values, property, null, null),
	);
const valuesOf = ({ options = [] }: INodeProperties) =>
	options.filter(isINodePropertyOptions).map(({ value }) => value);
const defaults = (authentication: string) => ({
	authentication,
	oneApiCloud: 'production',
	cloud: 'zscaler',
	zpaCloud: 'PRODUCTION',
	zdxCloud: 'zdxcloud',
	zwaCloud: 'us1',
	sandboxToken: '',
	sandboxCloud: 'zscaler',
});

describe('the form', () => {
	it('hides what it keeps as a secret, and keeps as a secret what it hides', () => {
		const hidden = properties
			.filter(({ name, typeOptions }) => typeOptions?.password === true && name !== 'session')
			.map(({ name }) => name);
		const filled = Object.fromEntries(Object.keys(fieldLabels).map((name) => [name, name]));
		expect(new Set(secretsIn(filled))).toEqual(new Set(hidden));
	});

	it.each([
		[
			'oneApiSecret',
			[
				'oneApiCloud',
				'vanityDomain',
				'clientId',
				'clientSecret',
				'customerId',
				'microtenantId',
				'sandboxToken',
			],
		],
		[
			'oneApiKey',
			[
				'oneApiCloud',
				'vanityDomain',
				'clientId',
				'privateKey',
				'customerId',
				'microtenantId',
				'sandboxToken',
			],
		],
		['ziaApiKey', ['cloud', 'username', 'password', 'apiKey', 'sandboxToken']],
		['ztw', ['cloud', 'username', 'password', 'apiKey']],
		['zpaApiKey', ['zpaCloud', 'clientId', 'clientSecret', 'customerId', 'microtenantId']],
		['zdx', ['zdxCloud', 'keyId', 'keySecret']],
		['zwa', ['zwaCloud', 'keyId', 'keySecret']],
		['zcc', ['cloud', 'apiKey', 'secretKey']],
	])('of %s shows its own fields only', (authentication, fields) => {
		const names = shownFor(defaults(authentication)).map(({ name }) => name);
		expect(names).toEqual(['authentication', ...fields]);
	});

	it.each([
		['oneApiSecret', 'oneApiCloud', ['signInUrl', 'apiUrl']],
		['ziaApiKey', 'cloud', ['baseUrl']],
		['ztw', 'cloud', ['baseUrl']],
		['zcc', 'cloud', ['baseUrl']],
		['zpaApiKey', 'zpaCloud', ['baseUrl']],
		['zdx', 'zdxCloud', ['baseUrl']],
		['zwa', 'zwaCloud', ['baseUrl']],
	])('of %s asks for addresses where %s is Custom', (authentication, cloud, fields) => {
		const names = shownFor({ ...defaults(authentication), [cloud]: 'custom' });
		expect(names.map(({ name }) => name)).toEqual(expect.arrayContaining(fields));
		expect(names.map(({ name }) => name)).not.toContain('vanityDomain');
	});

	it.each([
		['oneApiSecret', {}, ['sandboxCloud']],
		['oneApiKey', { sandboxCloud: 'custom' }, ['sandboxCloud', 'sandboxUrl']],
		['ziaApiKey', {}, []],
		['ziaApiKey', { cloud: 'custom' }, ['sandboxUrl']],
	])(
		'of %s with %j asks for the place of the sandbox once there is a token',
		(by, more, fields) => {
			const names = shownFor({ ...defaults(by), ...more, sandboxToken: 'hush' });
			const places = names.map(({ name }) => name).filter((name) => /^sandbox[^T]/.test(name));
			expect(places).toEqual(fields);
		},
	);

	it('offers every way of signing in and every cloud that is known', () => {
		const offered = (name: string) =>
			new Set(valuesOf(properties.find((property) => property.name === name)!));
		expect(offered('authentication')).toEqual(new Set(schemeIds));
		expect(offered('oneApiCloud')).toEqual(
			new Set([...Object.keys(oneApiClouds), 'other', 'custom']),
		);
		expect(offered('cloud')).toEqual(new Set([...ziaClouds, 'custom']));
		expect(offered('sandboxCloud')).toEqual(new Set([...ziaClouds, 'custom']));
		expect(offered('zpaCloud')).toEqual(new Set([...Object.keys(zpaClouds), 'custom']));
		expect(offered('zdxCloud')).toEqual(new Set([...zdxClouds, 'custom']));
		expect(offered('zwaCloud')).toEqual(new Set([...zwaClouds, 'custom']));
	});

	it('has the labels that errors name, and hides what is secret', () => {
		const labels = fieldLabels as Readonly<Record<string, string>>;
		const fields = properties.filter(({ type }) => type === 'string' || type === 'options');
		for (const { name, displayName, typeOptions } of fields) {
			expect([name, displayName]).toEqual([name, labels[name]]);
			const secret = /secret|password|apiKey|privateKey|token/i.test(name);
			expect([name, typeOptions?.password ?? false]).toEqual([name, secret]);
		}
		expect(new Set(fields.map(({ name }) => name))).toEqual(new Set(Object.keys(labels)));
	});

	it('says where every value that must be given is found', () => {
		const silent = properties.filter(
			({ required, hint, description, placeholder, name }) =>
				required === true && name !== 'password' && !(hint ?? description ?? placeholder),
		);
		expect(silent).toEqual([]);
	});

	it('keeps the session where n8n renews it, hidden and blanked', () => {
		const session = properties.find(({ name }) => name === 'session');
		expect(session).toMatchObject({
			type: 'hidden',
			typeOptions: { expirable: true, password: true },
			default: '',
		});
	});

	it('has icons for light and dark', () => {
		const files = Object.values(icon as object).map((file: string) => file.replace('file:', ''));
		for (const file of files)
			expect(existsSync(join(__dirname, '../../credentials', file))).toBe(true);
		expect(files).toHaveLength(2);
	});
});
