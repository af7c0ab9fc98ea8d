import {
	type ICredentialDataDecryptedObject,
	type ICredentialType,
	ICredentialsHelper,
	type IHttpRequestOptions,
	type INode,
	type INodeProperties,
} from 'n8n-workflow';

/**
 * n8n's credentials helper over one stored credential: what n8n keeps encrypted in its database
 * lies here in memory; when it asks for a session and what it stores is the same
 * (n8n dist/credentials-helper.js 2.41.1).
 */
export class MemoryCredentials extends ICredentialsHelper {
	renewals = 0;

	/** Every token that was ever stored: none may come out of a node. */
	readonly tokens: string[] = [];

	constructor(
		private readonly type: ICredentialType,
		public stored: ICredentialDataDecryptedObject,
		/** Of another type, which has no session. */
		private readonly other?: {
			readonly type: ICredentialType;
			readonly stored: ICredentialDataDecryptedObject;
		},
	) {
		super();
	}

	getParentTypes(): string[] {
		return [];
	}

	isCredentialUsableByNode(): boolean {
		return true;
	}

	async authenticate(
		credentials: ICredentialDataDecryptedObject,
		typeName: string,
		requestOptions: IHttpRequestOptions,
	): Promise<IHttpRequestOptions> {
		const { authenticate } = this.otherOf(typeName)?.type ?? this.type;
		if (typeof authenticate !== 'function')
			throw new Error('The credential does not sign requests');
		return authenticate.call(this.type, credentials, requestOptions);
	}

	async preAuthentication(
		...[helpers, credentials, typeName, , expired]: Parameters<
			ICredentialsHelper['preAuthentication']
		>
	): Promise<ICredentialDataDecryptedObject | undefined> {
		if (this.otherOf(typeName) !== undefined) return undefined;
		const session = this.sessionProperty();
		if (credentials[session] !== '' && !expired) return undefined;
		const renewed = await this.type.preAuthentication?.call(helpers, credentials);
		if (renewed?.[session] === undefined) return undefined;
		this.renewals += 1;
		this.keepToken(renewed[session]);
		this.stored = { ...this.stored, ...(renewed as ICredentialDataDecryptedObject) };
		return { ...credentials, ...this.stored };
	}

	async runPreAuthentication(): Promise<undefined> {
		return undefined;
	}

	async getDecrypted(
		_additionalData: unknown,
		_nodeCredentials: unknown,
		typeName: string,
	): Promise<ICredentialDataDecryptedObject> {
		const { type, stored } = this.otherOf(typeName) ?? { type: this.type, stored: this.stored };
		const defaults: ICredentialDataDecryptedObject = {};
		for (const property of type.properties) {
			defaults[property.name] = property.default as ICredentialDataDecryptedObject[string];
		}
		return { ...defaults, ...stored };
	}

	/** Credentials of the node, by type. */
	chosen(): NonNullable<INode['credentials']> {
		const names = [this.type.name, this.other?.type.name].flatMap((name) => name ?? []);
		return Object.fromEntries(names.map((name) => [name, { id: '1', name: 'Zscaler' }]));
	}

	getCredentials(): never {
		throw new Error('Not asked for by nodes');
	}

	async updateCredentials(): Promise<void> {}

	async updateCredentialsOauthTokenData(): Promise<void> {}

	getCredentialsProperties(): INodeProperties[] {
		return this.type.properties;
	}

	private otherOf(typeName: string) {
		return typeName === this.other?.type.name ? this.other : undefined;
	}

	private keepToken(session: unknown): void {
		const { token } = JSON.parse(String(session)) as { token?: string };
		if (token !== undefined) this.tokens.push(token);
	}

	private sessionProperty(): string {
		const found = this.type.properties.find(({ typeOptions }) => typeOptions?.expirable === true);
		if (found === undefined) throw new Error('The credential has no expirable property');
		return found.name;
	}
}
