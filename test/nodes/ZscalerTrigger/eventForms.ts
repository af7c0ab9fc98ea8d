import type { IDataObject } from 'n8n-workflow';

/** What each event needs of a form. */
export const eventForms: Readonly<Record<string, IDataObject>> = {
	configurationChange: { resources: ['ziaRuleLabel', 'ziaAdvancedSettings', 'zpaSegmentGroup'] },
	credentialExpiring: {
		daysBefore: '30',
		credentials: ['apiClientSecret', 'adminPassword', 'ziaCertificate', 'zpaCertificate'],
	},
	dlpIncident: {},
	pendingActivation: { products: ['zia', 'ztw'] },
	sandboxVerdict: { hashes: '0123456789abcdef0123456789abcdef' },
	zdxAlert: {},
	ziaAuditEntry: {},
};
