import { area, flag, list, number, oneOf, resource, text } from '../grammar';

const destinationTypes = ['DSTN_IP', 'DSTN_FQDN', 'DSTN_DOMAIN', 'DSTN_OTHER'];
const excludeType = oneOf('excludeType', destinationTypes, {
	hint: 'Leave out groups of this type',
});

export const firewallObjects = area('zia', 'Firewall Objects', [
	resource('ipDestinationGroup', 'IP Destination Group', '/ipDestinationGroups', {
		everyday: true,
		fields: [
			text('name', { required: true }),
			text('description'),
			oneOf('type', destinationTypes, {
				required: true,
				createOnly: true,
				default: 'DSTN_IP',
				hint: 'Addresses, host names, domains, or countries and categories (Other)',
			}),
			list('addresses', { hint: 'Addresses, ranges, networks, host names or domains, by type' }),
			list('countries', { hint: 'COUNTRY_ and two letters; for type Other' }),
			list('ipCategories', { label: 'IP Categories', hint: 'URL category IDs; for type Other' }),
			number('id', { label: 'ID', readOnly: true }),
			list('urlCategories', { label: 'URL Categories', readOnly: true }),
			list('ipAddresses', { label: 'IP Addresses', readOnly: true }),
			text('creatorContext', { readOnly: true }),
			flag('isNonEditable', { readOnly: true }),
		],
		filters: [excludeType],
		search: 'search',
	}),
	resource('ipSourceGroup', 'IP Source Group', '/ipSourceGroups', {
		everyday: true,
		fields: [
			text('name', { required: true }),
			text('description'),
			list('ipAddresses', {
				label: 'IP Addresses',
				required: true,
				hint: 'Addresses, ranges or networks',
			}),
			number('id', { label: 'ID', readOnly: true }),
			text('creatorContext', { readOnly: true }),
			flag('isNonEditable', { readOnly: true }),
		],
		search: 'search',
	}),
]);
