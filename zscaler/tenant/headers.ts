/** RFC 9110, 5.6.2: what a header may be called. */
export const isHeaderName = (text: string): boolean => /^[\w!#$%&'*+.^`|~-]+$/.test(text);

/** RFC 9110, 5.5: what arrives of a header's value as it was sent, with no blanks around it. */
export const isHeaderValue = (text: string): boolean =>
	/^[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?$/.test(text);
