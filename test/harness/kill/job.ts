import type { ICredentialDataDecryptedObject, IDataObject } from 'n8n-workflow';

import type { Step } from './scenarios';

/** What a child is told: a workflow, the credential, and what n8n has stored of the workflow. */
export interface Job {
	readonly steps: readonly Step[];
	readonly form: ICredentialDataDecryptedObject;
	readonly staticData: IDataObject;
}

/** What a child says at the end of a run; n8n stores the static data then, and not before. */
export interface Ended {
	readonly outcomes: readonly IDataObject[];
	readonly error?: string;
	readonly staticData: IDataObject;
}
