export const lists = [
	'[{"id":1,"name":"Paris"},{"id":2,"name":"London"}]',
	'{"list":[{"id":"216196257331370181","name":"a"}],"totalPages":"2","totalCount":"30"}',
	'{"data":{"WEB_TRAFFIC":{"entries":[{"name":"a","total":3}]}}}',
	'{"results_total":2,"records":[{"id":1},"x",null],"next_offset":"abc","next_link":"/v1?offset=20"}',
	'{"items":[{"id":1}],"pageInfo":{"hasNextPage":true,"endCursor":"c"},"total":5}',
];

export const words = [
	'"id":',
	'"list":',
	'"message":',
	'"errors":',
	'"data":',
	'"total":',
	'<title>',
	'</title>',
];
