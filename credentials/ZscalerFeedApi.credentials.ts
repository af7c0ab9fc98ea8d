import type { IAuthenticate, ICredentialType, Icon, INodeProperties } from 'n8n-workflow';
import { feedKeyFields } from './fields/feedKey';
import { signFeedRequest } from './signFeedRequest';

export class ZscalerFeedApi implements ICredentialType {
	name = 'zscalerFeedApi';

	displayName = 'Threat Feed API';

	icon: Icon = { light: 'file:zscaler.svg', dark: 'file:zscaler.dark.svg' };

	documentationUrl =
		'https://github.com/n8n-nodes-zscaler/n8n-nodes-zscaler/blob/main/docs/threat-feed.md';

	properties: INodeProperties[] = feedKeyFields;

	authenticate: IAuthenticate = signFeedRequest;
}
