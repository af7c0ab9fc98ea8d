/**
 * What the admin portal calls a constant, where that is not the constant's own words. Help pages
 * "Configuring the Firewall Filtering Policy", "Configuring the DNS Control Policy" (2025-11).
 */
export const portalWords: Readonly<Record<string, readonly string[]>> = {
	BLOCK_DROP: ['Drop', 'Block Drop'],
	BLOCK_RESET: ['Reset', 'Block Reset'],
	BLOCK_ICMP: ['Block ICMP'],
	EVAL_NWAPP: ['Evaluate Network Application', 'Evaluate Network App'],
	REDIR_REQ: ['Redirect Request'],
	REDIR_RES: ['Redirect Response'],
	REDIR_ZPA: ['Resolve by ZPA'],
	DO_NOT_DECRYPT: ["Don't Decrypt"],
};
