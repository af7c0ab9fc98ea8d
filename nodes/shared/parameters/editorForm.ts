import type { ILoadOptionsFunctions } from 'n8n-workflow';

import { type FormReader, formReader } from './formReader';

/** The form as it stands in n8n's editor, before anything runs. */
export const editorForm = (context: ILoadOptionsFunctions): FormReader =>
	formReader({
		fieldAt: () => undefined,
		given: (path, usual) => context.getNodeParameter(path, usual),
	});
