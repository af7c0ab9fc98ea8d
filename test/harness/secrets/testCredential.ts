import { CredentialTestContext } from 'n8n-core';
import type { IWorkflowExecuteAdditionalData } from 'n8n-workflow';

import { testZscalerApi } from '../../../nodes/shared/testCredential';
import type { Form, Stage } from './stage';

const additional = {} as Partial<IWorkflowExecuteAdditionalData> as IWorkflowExecuteAdditionalData;

/** The credential's Test button. */
export async function testCredential({ said, logger }: Stage, form: Form): Promise<void> {
	const { helpers } = new CredentialTestContext(additional);
	const credential = { id: '1', name: 'Zscaler', type: 'zscalerApi', data: form };
	const result = testZscalerApi.call({ helpers, logger }, credential);
	said.push(await result.catch((error: unknown) => error));
}
